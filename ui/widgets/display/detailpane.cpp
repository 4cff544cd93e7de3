#include "ui/widgets/display/detailpane.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/style/colours/metrics.h"
#include "ui/style/words/breakable.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/scrollto.h"
#include "ui/widgets/controls/wraplayout.h"
#include "ui/widgets/display/emptystate.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

DetailPane::DetailPane(const QString& name, const QString& moreAbout, const QList<QAction*>& actions, QWidget* parent)
    : QWidget(parent),
      m_scroll(new QScrollArea(this)),
      m_body(new QWidget),
      m_column(new QVBoxLayout(m_body)),
      m_footBox(new QWidget(this)),
      m_long(wrappedText({}, Text::Size::Panel, Tone::Normal, m_body)),
      m_title(new Text({}, Text::Size::Panel, Tone::Normal, m_body)),
      m_state(new StateText(m_body)),
      m_more(makeToolButton(QStringLiteral("ellipsis"), moreAbout, m_body))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_scroll, 1);
    whole->addWidget(m_footBox);
    m_footBox->hide();
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    followKeyboard(m_scroll);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_body->setBackgroundRole(QPalette::Base);
    m_column->setContentsMargins(Metrics::pageEdge, 8, Metrics::pageEdge, Metrics::pageEdge);
    m_column->setSpacing(Metrics::betweenGroups);
    auto* row = new QHBoxLayout;
    row->setSpacing(Metrics::betweenGroups);
    m_title->setElided(true);
    row->addWidget(m_title);
    row->addWidget(m_state);
    row->addStretch();
    auto* menu = new QMenu(m_more);
    for (QAction* action : actions)
        action ? menu->addAction(action) : (void)menu->addSeparator();
    connect(m_more, &QToolButton::clicked, this, [more = m_more, menu] {
        menu->popup(more->mapToGlobal(QPoint(more->width() - menu->sizeHint().width(), more->height() + 4)));
    });
    row->addWidget(m_more);
    m_long->setMinimumWidth(1);  // one word without end makes the pane no wider
    m_state->setMinimumWidth(1); // nor does one that says a state, which is cut and has a tool tip
    m_long->hide();
    auto* head = new QVBoxLayout;
    head->setSpacing(0);
    head->addWidget(m_long);
    head->addLayout(row);
    m_column->addLayout(head);
    m_scroll->setWidget(m_body);
    m_body->hide();
    setAccessibleName(name);
}

void DetailPane::setHead(const QString& title, Mark mark, const QString& word)
{
    const QString words = shownInLine(title);
    if (words != m_title->text()) {
        m_title->setText(words);
        m_title->setToolTip({}); // it has one where it is cut
        m_long->setText(breakable(words));
        m_long->setToolTip(words);
    }
    m_state->setState(mark, word);
    fitHead();
}

void DetailPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitHead();
}

/// Where the list has cut the name as well it would stand whole nowhere.
void DetailPane::fitHead()
{
    int room = width() - 2 * Metrics::pageEdge - m_scroll->verticalScrollBar()->sizeHint().width()
        - m_more->sizeHint().width() - 2 * Metrics::betweenGroups;
    if (!m_state->isHidden())
        room -= m_state->sizeHint().width() + Metrics::betweenGroups;
    const bool isLong = m_title->sizeHint().width() > room;
    m_long->setVisible(isLong);
    m_title->setVisible(!isLong);
}

void DetailPane::addButtons(const QList<QAction*>& actions)
{
    auto* row = new WrapLayout; // side by side they would make all that stands here wider than the pane
    for (QAction* action : actions)
        row->addWidget(makeActionButton(action, false, m_body));
    m_column->addLayout(row);
}

void DetailPane::addGroup(QWidget* heading, QWidget* atRight, QWidget* content)
{
    auto* group = new QVBoxLayout;
    group->setSpacing(6);
    auto* head = new WrapLayout(nullptr, WrapLayout::Rest::BeforeLast);
    head->addWidget(heading);
    if (atRight)
        head->addWidget(atRight);
    group->addLayout(head);
    group->addWidget(content);
    m_column->addLayout(group);
}

void DetailPane::setFoot(QWidget* foot)
{
    auto* column = new QVBoxLayout(m_footBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Line(Qt::Horizontal, m_footBox));
    column->addWidget(foot);
}

void DetailPane::setNothing(const QString& iconName, const QString& sentence)
{
    delete m_nothing;
    m_nothing = new EmptyState(iconName, sentence, nullptr, this);
    m_nothing->layout()->setContentsMargins(Metrics::pageEdge, 0, Metrics::pageEdge, 0);
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_nothing, 1);
    setContentShown(!m_body->isHidden());
}

void DetailPane::setContentShown(bool shown)
{
    m_body->setVisible(shown);
    m_scroll->setVisible(shown || !m_nothing);
    if (m_nothing)
        m_nothing->setVisible(!shown);
    // it would stay as it was for the one that has gone
    m_scroll->setVerticalScrollBarPolicy(shown ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (!shown)
        m_footBox->hide();
}

void DetailPane::setFootShown(bool shown)
{
    m_footBox->setVisible(shown);
}

void DetailPane::scrollToTop()
{
    m_scroll->ensureVisible(0, 0);
}

} // namespace everyport::ui
