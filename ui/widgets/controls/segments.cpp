#include "ui/widgets/controls/segments.h"

#include <algorithm>

#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QPushButton>

#include "ui/style/colours/colours.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"

namespace everyport::ui {

Segments::Segments(const QString& accessibleName, QWidget* parent)
    : QFrame(parent), m_grid(new QGridLayout(this)), m_group(this)
{
    setAccessibleName(accessibleName);
    m_grid->setContentsMargins(2, 2, 2, 2);
    m_grid->setSpacing(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&m_group, &QButtonGroup::idClicked, this, &Segments::chosenByHand);
    connect(&m_group, &QButtonGroup::idToggled, this, &Segments::stopAtChosen);
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
    place(button, int(m_group.buttons().size()) - 1);
    if (m_group.checkedId() < 0)
        button->setChecked(true);
    button->installEventFilter(this);
    stopAtChosen();
    return button;
}

void Segments::place(QAbstractButton* button, int index)
{
    m_grid->addWidget(button, index / m_columns, index % m_columns);
}

void Segments::setColumns(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    const auto all = m_group.buttons();
    for (QAbstractButton* button : all)
        m_grid->removeWidget(button);
    for (int index = 0; index < int(all.size()); ++index)
        place(all[index], index);
    updateGeometry();
}

void Segments::choose(int id)
{
    auto* button = m_group.button(id);
    if (!button)
        return;
    const auto all = m_group.buttons();
    const bool hasKeyboard = std::any_of(
        all.begin(), all.end(), [](const QAbstractButton* one) { return one->hasFocus(); });
    button->setChecked(true);
    if (hasKeyboard && button->isEnabled())
        button->setFocus(Qt::OtherFocusReason); // arrows go on from the chosen one
}

/// Qt does so only once one of them has had the keyboard, and then for that one: Tab came to the first, where Space
/// would have chosen it. Where the chosen one cannot be reached, all can.
void Segments::stopAtChosen()
{
    const QAbstractButton* chosen = m_group.checkedButton();
    const bool isReached = chosen && chosen->isEnabledTo(this) && !chosen->isHidden();
    for (QAbstractButton* button : m_group.buttons())
        button->setFocusPolicy(button == chosen || !isReached ? Qt::StrongFocus : Qt::ClickFocus);
}

bool Segments::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::FocusOut: // one that was pressed, and not chosen
    case QEvent::EnabledChange:
    case QEvent::ShowToParent:
    case QEvent::HideToParent: stopAtChosen(); break;
    default: break;
    }
    return QFrame::eventFilter(watched, event);
}

void Segments::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& c = Colours::of(palette());
    paintBox(&painter, QRectF(rect()), c.dark ? palette().color(QPalette::Window) : c.track, c.line, Metrics::radius);
}

} // namespace everyport::ui
