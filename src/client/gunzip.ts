import {gunzipSync} from 'fflate';

globalThis.guidanceGunzip = gunzipSync;
