#include "ui/widgets/display/thinglist.h"

#include <algorithm>
#include <utility>

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/style/colours/metrics.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/emptyout.h"
#include "ui/widgets/controls/wraplayout.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

ThingList::ThingList(const QString& heading, const QString& none, const QString& removeWord, QWidget* parent)
    : QWidget(parent),
      m_none(none),
      m_removeWord(removeWord),
      m_lines(new QVBoxLayout),
      m_head(new WrapLayout(nullptr, WrapLayout::Rest::AfterFirst))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_head->addWidget(new Text(heading, Text::Size::Group, Tone::Second, this));
    column->addLayout(m_head);
    m_lines->setSpacing(6);
    column->addLayout(m_lines);
    setAccessibleName(heading);
}

void ThingList::addButton(const QString& text, const QString& icon, std::function<void()> pressed)
{
    auto* button = makeSmallButton(text, icon, this);
    connect(button, &QPushButton::clicked, this, std::move(pressed));
    m_head->addWidget(button);
}

void ThingList::setThings(const QList<Thing>& things)
{
    const QList<QToolButton*> before = std::exchange(m_removes, {});
    const auto held = before.indexOf(qobject_cast<QToolButton*>(window()->focusWidget()));
    const QString name = held < 0 ? QString() : before[held]->accessibleName();
    emptyOut(*m_lines);
    QWidget* none = things.isEmpty() ? showNone() : nullptr;
    for (const auto& thing : things)
        m_removes.append(showLine(thing));
    if (held < 0)
        return;
    // Qt has given the keyboard to whatever comes next in the window. What is still there keeps it.
    const auto isIt = [&](const QToolButton* button) { return button->accessibleName() == name; };
    const auto still = std::find_if(m_removes.cbegin(), m_removes.cend(), isIt);
    QWidget* next = none ? none : still != m_removes.cend() ? *still : m_removes[std::min(held, m_removes.size() - 1)];
    next->setFocus(Qt::OtherFocusReason);
}

QWidget* ThingList::showNone()
{
    auto* none = new Text(m_none, Text::Size::Normal, Tone::Second, this);
    none->setWordWrap(true);
    m_lines->addWidget(none);
    none->show(); // now: what is not seen yet cannot have the keyboard
    return none;
}

QToolButton* ThingList::showLine(const Thing& thing)
{
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::betweenControls);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* title = new Text(thing.title, Text::Size::Normal, Tone::Normal, line);
    title->setElided(true);
    title->setToolTip(thing.toolTip);
    words->addWidget(title);
    if (!thing.caption.isEmpty()) {
        auto* caption = new Text(thing.caption, Text::Size::Caption, Tone::Second, line);
        caption->setElided(true, thing.isFingerprint ? Qt::ElideMiddle : Qt::ElideRight);
        caption->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(caption);
    }
    row->addLayout(words, 1);
    auto* remove = makeToolButton(
        QStringLiteral("trash-2"), tr("%1: %2").arg(m_removeWord, shownInLine(thing.title, 200)), line);
    connect(remove, &QToolButton::clicked, this, thing.remove);
    row->addWidget(remove, 0, Qt::AlignTop);
    m_lines->addWidget(line);
    line->show(); // now: what is not seen yet cannot have the keyboard
    return remove;
}

} // namespace everyport::ui
