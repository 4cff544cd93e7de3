#include "ui/frame/window/pageheader.h"

#include <algorithm>

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QRegularExpression>

#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/controls/actionbutton.h"
#include "ui/widgets/controls/actionswitch.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/taborder.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

namespace {

/// px at 13: before less of a title is shown, buttons go without their words, and then the state.
constexpr int titleKept = 220;
/// px at 13: of a name in the caption that is longer, so much is read or nothing: a stub of a word says nothing.
constexpr int captionKept = 96;

const QRegularExpression& betweenParts()
{
    static const QRegularExpression between(QStringLiteral("[,:] "));
    return between;
}

} // namespace

PageHeader::PageHeader(QWidget* parent)
    : QWidget(parent),
      m_title(new Text({}, Text::Size::Title, Tone::Normal, this)),
      m_state(new StateText(this)),
      m_caption(new Text({}, Text::Size::Normal, Tone::Second, this)),
      m_row(new QHBoxLayout),
      m_more(makeToolButton(QStringLiteral("ellipsis"), tr("More"), this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Metrics::pageEdge, 0, Metrics::pageEdge, 1);
    row->setSpacing(8);
    m_title->setElided(true);
    m_title->installEventFilter(this);
    m_caption->setElided(true);
    row->addWidget(m_title);
    row->addSpacing(8);
    row->addWidget(m_state);
    row->addWidget(m_caption, 1);
    m_row->setSpacing(8);
    row->addLayout(m_row);
    row->addWidget(m_more);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PageHeader::show(const PageHead& head)
{
    setVisible(head.shown);
    m_title->setText(shownInLine(head.title));
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_mark = head.mark;
    m_word = head.state;
    m_about = head.caption;
    m_caption->setVisible(true);
    showToggle(head.toggle);
    showButtons(head.actions, head.primary);
    QMenu* menu = m_more->menu();
    const auto shown = menu->actions();
    // Qt 6.4's == hands empty ones' null to memcmp
    if (!std::equal(shown.begin(), shown.end(), head.more.begin(), head.more.end())) {
        menu->clear();
        menu->addActions(head.more);
    }
    m_more->setVisible(!head.more.isEmpty());
    m_title->setToolTip(head.title);
    fit();
    tellCut(isTitleCut());
}

void PageHeader::fit()
{
    m_state->setState(m_mark, m_word);
    int needed = 2 * Metrics::pageEdge + qMin(m_title->sizeHint().width(), Metrics::px(titleKept)) + 16;
    needed += m_state->isVisibleTo(this) ? m_state->sizeHint().width() + 8 : 0;
    needed += m_more->isVisibleTo(this) ? m_more->sizeHint().width() + 8 : 0;
    needed += m_toggle ? m_toggle->sizeHint().width() + 8 : 0;
    for (const ActionButton* button : m_buttons)
        needed += button->fullWidth() + 8;
    const bool isCompact = needed > width();
    // The primary one keeps its words: it is what this is about.
    for (int i = 0; i < qMin(m_shown.size(), m_buttons.size()); ++i) { // one that is just made may move the layout
        const int whole = m_buttons[i]->fullWidth();
        m_buttons[i]->setCompact(isCompact);
        if (isCompact)
            needed += m_buttons[i]->sizeHint().width() - whole;
    }
    if (needed > width() && !m_word.isEmpty())
        cutState(needed - width());
    const int title = m_title->sizeHint().width();
    fitCaption(width() - needed - 8 - title + qMin(title, Metrics::px(titleKept)));
}

/// Its first parts, as many as have room: a colour alone tells nobody how it is. Without room for a word its mark
/// stays.
void PageHeader::cutState(int tooWide)
{
    const int whole = m_state->sizeHint().width();
    QString word = m_word;
    do {
        word.truncate(qMax<qsizetype>(0, word.lastIndexOf(betweenParts())));
        m_state->setState(m_mark, word);
    } while (!word.isEmpty() && whole - m_state->sizeHint().width() < tooWide);
    m_state->setAccessibleName(shownInLine(m_word));
    m_state->setToolTip(shownInLine(m_word));
}

/// As many of its parts as have room. Only a name is cut: half a number is another one, and without its unit it is
/// none.
QString PageHeader::captionIn(int room) const
{
    static const QRegularExpression digit(QStringLiteral("\\d"));
    QString kept = m_about;
    for (qsizetype end = kept.size(); end > 0; end = kept.lastIndexOf(betweenParts())) {
        kept.truncate(end);
        if (m_caption->fontMetrics().horizontalAdvance(shownWords(kept)) <= room)
            return kept;
    }
    return room < Metrics::px(captionKept) || kept.contains(digit) ? QString() : kept;
}

/// It keeps its place, which pushes the buttons to the edge.
void PageHeader::fitCaption(int room)
{
    const QString shown = captionIn(room);
    m_caption->setText(shown);
    m_caption->setToolTip(shown == m_about ? QString() : m_about);
    m_caption->setAccessibleName(shown.isEmpty() ? QString() : m_about);
}

void PageHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// When all have come to their places: buttons that lose their words make room.
bool PageHeader::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_title && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &PageHeader::followCut, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

bool PageHeader::isTitleCut()
{
    layout()->activate();
    return isVisibleTo(parentWidget()) && m_title->width() < m_title->sizeHint().width();
}

void PageHeader::followCut()
{
    if (const bool isCut = isTitleCut(); isCut != m_isCut)
        tellCut(isCut);
}

void PageHeader::tellCut(bool isCut)
{
    m_isCut = isCut;
    Q_EMIT titleFitted(isCut);
}

void PageHeader::showToggle(QAction* toggle)
{
    if (toggle == m_toggled)
        return;
    m_toggled = toggle;
    if (m_toggle) {
        m_row->removeWidget(m_toggle);
        m_toggle->retire();
        m_toggle = nullptr;
    }
    if (toggle) {
        m_toggle = new ActionSwitch(toggle, this);
        m_row->insertWidget(0, m_toggle);
    }
    orderTab();
}

/// What comes later would be reached behind all else in the window.
void PageHeader::orderTab()
{
    tabAsLaidOut(this, m_more);
}

void PageHeader::showButtons(const QList<QAction*>& actions, QAction* primary)
{
    if (actions == m_shown && primary == m_primary)
        return;
    freeKeyboard(actions, primary); // while the button is there: what goes throws the keyboard to its neighbour
    QAction* held = heldAction();
    m_shown = actions;
    m_primary = primary;
    for (ActionButton* button : m_buttons) {
        m_row->removeWidget(button);
        button->retire();
    }
    m_buttons.clear();
    for (QAction* action : actions)
        m_buttons.append(new ActionButton(action, this));
    if (primary) {
        m_buttons.append(new ActionButton(primary, this));
        m_buttons.last()->setProperty("look", QByteArray("primary"));
    }
    for (ActionButton* button : m_buttons)
        m_row->addWidget(button);
    orderTab();
    // or the keyboard would go on to whatever comes next in the window
    for (ActionButton* button : m_buttons) {
        if (held && button->isFor(held))
            button->setFocus(Qt::OtherFocusReason);
    }
}

QAction* PageHeader::heldAction() const
{
    const auto held = std::find_if(
        m_buttons.begin(), m_buttons.end(), [](const ActionButton* button) { return button->hasFocus(); });
    if (held == m_buttons.end())
        return nullptr;
    const qsizetype at = held - m_buttons.begin();
    return at < m_shown.size() ? m_shown[at] : m_primary;
}

void PageHeader::freeKeyboard(const QList<QAction*>& actions, QAction* primary)
{
    QAction* held = heldAction();
    if (held && (primary || !actions.isEmpty()) && held != primary && !actions.contains(held))
        Q_EMIT keyboardFreed();
}

/// Null: nothing here takes the keyboard, for it is off or hidden.
QWidget* PageHeader::firstFocusable() const
{
    for (qsizetype i = m_buttons.size() - 1; i >= 0; --i) {
        if (m_buttons[i]->isEnabled() && m_buttons[i]->isVisible())
            return m_buttons[i];
    }
    return m_more->isVisible() ? m_more : nullptr;
}

void PageHeader::focusFirst()
{
    if (QWidget* first = firstFocusable())
        first->setFocus(Qt::TabFocusReason);
}

bool PageHeader::hasFocusable() const
{
    return firstFocusable();
}

QSize PageHeader::sizeHint() const
{
    return {QWidget::sizeHint().width(), Metrics::header() + 1};
}

QSize PageHeader::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), Metrics::header() + 1};
}

void PageHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Colours::of(palette()).line);
}

} // namespace everyport::ui
