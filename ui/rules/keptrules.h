#pragma once

#include <QList>
#include <QSettings>

#include "ui/rules/ruleeditor.h"

namespace everyport::ui {

/// Rules that are written and not saved, in the window's memory, where the next start finds them. Secrets are not in
/// it: a new rule gets another one, which nobody knew yet. The memory outlives this.
class KeptRules {
public:
    explicit KeptRules(QSettings& memory) : m_memory(memory) {}

    static constexpr qsizetype most = 20;               ///< Of rules; what is more is not kept.
    static constexpr qsizetype largestRule = 64 * 1024; ///< In bytes, as a rule's file.

    void keep(const QList<RuleEditor::Typed>& typed); ///< These, and no others.
    QList<RuleEditor::Typed> all() const;             ///< In the order of `keep`.

    /// What was not kept of a rule that is there: its secrets are those of its file.
    static void takeSecrets(RuleEditor::Typed& typed, const rules::Rule& saved);

private:
    QSettings& m_memory;
};

} // namespace everyport::ui
