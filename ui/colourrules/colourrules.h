#pragma once

#include <functional>

#include <QObject>

#include "ui/colourrules/colourrule.h"
#include "ui/widgets/tables/filter.h"

class QSettings;

namespace everyport::ui {

/// The colour rules of one page, first to last; the first that is on and fits a row colours it. Kept as text in the
/// window's memory. Loop's thread.
class ColourRules : public QObject {
    Q_OBJECT
public:
    /// `keys` are the words that a rule's filter may put before a colon; `usual` is what there is until somebody
    /// changes it. `memory` must outlive it.
    ColourRules(QSettings& memory, const QString& name, const QStringList& keys, const QString& usual,
        QObject* parent = nullptr);

    const QList<ColourRule>& rules() const { return m_rules; }
    void setRules(const QList<ColourRule>& rules);
    void setOn(int rule, bool on);
    void restore(); ///< The memory has others now, or none: then it is the usual ones.

    /// The rule that a row has its colour from; -1: none fits. `column` as Filter::matches takes it, called for `keys`
    /// that the row may know nothing of.
    int match(const std::function<QString(const QString& key)>& column) const;
    std::optional<RuleColour> colour(int rule) const; ///< None for -1.

Q_SIGNALS:
    void changed();

private:
    void read();

    QSettings& m_memory;
    const QString m_place;
    const QString m_usual;
    const QStringList m_keys;
    QList<ColourRule> m_rules;
    QList<Filter> m_filters; ///< Of the rules, in their order.
};

} // namespace everyport::ui
