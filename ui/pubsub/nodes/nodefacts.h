#pragma once

namespace everyport::ui {

class Facts;
struct NodeFacts;

/// What is known of a node, in words; null: nothing is shown.
void showNodeFacts(Facts& facts, const NodeFacts* node);

} // namespace everyport::ui
