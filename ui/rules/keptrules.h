#pragma once

#include <functional>
#include <utility>

#include <QList>
#include <QSettings>

#include "ui/rules/ruleeditor.h"

namespace everyport::ui {

/// Rules that are written and not saved, in the window's memory, where the next start finds them. Secrets are not in
/// it (rulesecrets.h): those of the saved rule are taken from there, what was typed has to be typed again. The memory
/// and what `saved` gives outlive this.
class KeptRules {
public:
    using Saved = std::function<const rules::Rule*(const QString& name)>; ///< As its file has it; null: it has none.
    KeptRules(QSettings& memory, Saved saved) : m_memory(memory), m_saved(std::move(saved)) {}

    static constexpr qsizetype most = 20;               ///< Of rules; what is more is not kept.
    static constexpr qsizetype largestRule = 64 * 1024; ///< In bytes, as a rule's file.

    void keep(const QList<RuleEditor::Typed>& typed); ///< These, and no others.
    QList<RuleEditor::Typed> all() const; ///< In the order of `keep`; new ones where the rule's file is gone.

private:
    const rules::Rule* savedOf(const RuleEditor::Typed& typed) const;

    QSettings& m_memory;
    Saved m_saved;
};

} // namespace everyport::ui
