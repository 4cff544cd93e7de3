#pragma once

#include <optional>

#include <QMap>

#include "ui/rules/ruleeditor.h"

namespace everyport::ui {

/// What was typed into rules, of which others are in front now: it waits for its rule to be chosen again. A value, for
/// a page that is made anew.
class RuleDrafts {
public:
    void keep(const RuleEditor::Typed& typed);
    std::optional<RuleEditor::Typed> take(const QString& name); ///< It comes to the front.
    /// It is saved now, by somebody who went to another one before it was written. What was typed after that waits on,
    /// and is a change of a rule that is there.
    void settle(const rules::Rule& rule);

    bool has(const QString& name) const { return m_typed.contains(name); }
    bool isEmpty() const { return m_typed.isEmpty(); }
    QList<RuleEditor::Typed> all() const { return m_typed.values(); } ///< By their names.
    QList<rules::Rule> notAdded() const;                              ///< The new ones.

private:
    QMap<QString, RuleEditor::Typed> m_typed;
};

} // namespace everyport::ui
