#pragma once

#include <QVariantMap>

#include "ui/rules/ruleeditor.h"

namespace everyport::ui {

/// What the window's memory keeps of the secrets of a half-written rule, which are not in it themselves: of each,
/// by its code as checkRule gives it ("secret", "do.1.token"), whether it is one of the saved rule, was cleared, or
/// was typed. `saved`: the rule as its file has it; null where there is none.
QVariantMap secretsOf(const RuleEditor::Typed& typed, const rules::Rule* saved);

/// Takes back what is known of them still: a secret of the saved rule only by an action of the kind and the address
/// that it is saved for. A new rule's webhook gets another one. What is lost is noted in `typed.fields.notKept`.
void takeSecrets(RuleEditor::Typed& typed, const QVariantMap& kept, const rules::Rule* saved);

} // namespace everyport::ui
