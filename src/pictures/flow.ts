/** What a reader does, is asked, or comes to; `parts` stand under each other, the first in bold. */
export interface FlowNode {
  id: string;
  kind: 'question' | 'step' | 'outcome';
  parts: readonly string[];
}

/** The way from one node to another; its label is the answer that leads there. */
export interface FlowEdge {
  from: string;
  to: string;
  label?: string;
}

/** A graph without loops, drawn from top to bottom. */
export interface Flow {
  nodes: readonly FlowNode[];
  edges: readonly FlowEdge[];
}
