#include "ui/widgets/tables/valuechip.h"

#include <QMenu>

#include "ui/style/words/shownwords.h"
#include "ui/widgets/tables/rowfilter.h"

namespace everyport::ui {

ValueChip::ValueChip(const QString& title, Values values, QWidget* parent)
    : Chip(title, parent), m_title(title), m_values(std::move(values)), m_menu(new QMenu(this))
{
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &ValueChip::fill);
}

void ValueChip::drive(RowFilter* rows, int column)
{
    const QString name = QStringLiteral("values/%1").arg(column);
    connect(this, &ValueChip::wantedChanged, rows, [this, rows, column, name] {
        if (m_wanted.isEmpty())
            rows->setCondition(name, nullptr);
        else
            rows->setCondition(name, [column, wanted = m_wanted](const QModelIndex& row) {
                return wanted.contains(row.siblingAtColumn(column).data().toString());
            });
    });
}

/// What is ticked stays in the list though no row has it any more: else nobody could untick it.
void ValueChip::fill()
{
    m_menu->clear();
    QStringList values = m_values();
    for (const QString& value : std::as_const(m_wanted)) {
        if (!values.contains(value))
            values.append(value);
    }
    for (const QString& value : values) {
        QAction* action = m_menu->addAction(shownInMenu(value));
        action->setCheckable(true);
        action->setChecked(m_wanted.contains(value));
        connect(action, &QAction::toggled, this, [this, value](bool on) {
            on ? m_wanted.append(value) : (void)m_wanted.removeAll(value);
            apply();
        });
    }
    if (m_wanted.isEmpty())
        return;
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("All")), &QAction::triggered, this, &ValueChip::reset);
}

void ValueChip::reset()
{
    m_wanted.clear();
    apply();
}

void ValueChip::apply()
{
    setChecked(!m_wanted.isEmpty());
    setText(m_wanted.isEmpty() ? m_title : m_wanted.join(QStringLiteral(", ")));
    updateGeometry();
    Q_EMIT wantedChanged();
}

} // namespace everyport::ui
