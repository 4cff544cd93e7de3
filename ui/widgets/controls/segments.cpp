#include "ui/widgets/controls/segments.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include "ui/style/colours/colours.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"

namespace everyport::ui {

Segments::Segments(const QString& accessibleName, QWidget* parent) : QFrame(parent), m_group(this)
{
    setAccessibleName(accessibleName);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&m_group, &QButtonGroup::idClicked, this, &Segments::chosenByHand);
}

QAbstractButton* Segments::add(int id, const QString& text, const QString& iconName, const QString& toolTip)
{
    auto* button = new QPushButton(text, this);
    button->setProperty("look", QByteArray("segment"));
    button->setCheckable(true);
    button->setAutoExclusive(true); // the group sees to it; but by this a screen reader knows that it is one of several
    button->setAutoDefault(false);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    button->setToolTip(toolTip);
    button->setAccessibleName(accessibleName() + QStringLiteral(": ") + text);
    m_group.addButton(button, id);
    layout()->addWidget(button);
    if (m_group.checkedId() < 0)
        button->setChecked(true);
    return button;
}

void Segments::choose(int id)
{
    if (auto* button = m_group.button(id))
        button->setChecked(true);
}

void Segments::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& c = Colours::of(palette());
    paintBox(&painter, QRectF(rect()), c.dark ? palette().color(QPalette::Window) : c.track, c.line, Metrics::radius);
}

} // namespace everyport::ui
