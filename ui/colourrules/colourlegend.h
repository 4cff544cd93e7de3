#pragma once

#include <QList>
#include <QWidget>

class QHBoxLayout;

namespace everyport::ui {

class Chip;
class ColourRules;

/// The rules as chips: each has its colour's bar, its name and how many rows have it; pressing switches the rule. At
/// the end the button that opens the dialog.
class ColourLegend : public QWidget {
    Q_OBJECT
public:
    explicit ColourLegend(ColourRules* rules, QWidget* parent = nullptr);

    void setCounts(const QList<int>& counts); ///< Rows of each rule, in their order.
    const QList<Chip*>& chips() const { return m_chips; }

Q_SIGNALS:
    void editRequested();

private:
    void rebuild();

    ColourRules* m_rules;
    QHBoxLayout* m_row;
    QList<Chip*> m_chips;
};

} // namespace everyport::ui
