#include "ui/overview/firststart.h"

#include <utility>

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpacerItem>
#include <QVBoxLayout>

#include "ui/backup/restoreform.h"
#include "ui/connect/addresscard.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/overview/servecard.h"
#include "ui/overview/startcard.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/scrollto.h"
#include "ui/widgets/controls/wrappedbutton.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {
FirstStart::FirstStart(PageContext& context, QWidget* parent) : QScrollArea(parent), m_context(context)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    followKeyboard(this);
    viewport()->setBackgroundRole(QPalette::Base);
    auto* body = new QWidget(this);
    body->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(Metrics::px(24), Metrics::px(24), Metrics::px(24), Metrics::px(24));
    column->setSpacing(8);
    column->addStretch(2);
    auto* question = new Text(tr("What would you like to do first?"), Text::Size::Title, Tone::Normal, body);
    QFont large = question->font();
    large.setPixelSize(Metrics::px(23));
    question->setFont(large);
    column->addWidget(question, 0, Qt::AlignHCenter);
    auto* calm = new Text(tr("No account needed. You can do the others later; nothing leaves this computer yet."),
        Text::Size::Normal, Tone::Second, body);
    calm->setWordWrap(true);
    calm->setAlignment(Qt::AlignCenter);
    column->addWidget(calm);
    column->addSpacing(Metrics::px(16));
    m_row = new QHBoxLayout;
    m_row->setSpacing(Metrics::px(20));
    m_row->addStretch();
    m_cards = {makePollCard(body), makeChatCard(body), makeServeCard(body)};
    for (StartCard* card : std::as_const(m_cards))
        m_row->addWidget(card, 1);
    m_row->addStretch();
    column->addLayout(m_row);
    column->addSpacing(Metrics::px(16));
    column->addLayout(makeLinks(body));
    column->addStretch(3);
    setWidget(body);
    setAccessibleName(tr("First steps"));
    use(m_cards.first());
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, const QWidget* now) {
        for (StartCard* card : std::as_const(m_cards)) {
            if (now && card->isAncestorOf(now))
                use(card);
        }
    });
}

/// The card that had the keyboard last is the one that somebody is at work in: Enter does what its blue button says.
void FirstStart::use(const StartCard* used)
{
    for (StartCard* card : std::as_const(m_cards))
        card->setInUse(card == used);
    setPrimary(*m_demo, used->isAncestorOf(m_demo));
    m_address->setPrimary(used->isAncestorOf(m_address));
    m_serve->setPrimary(used->isAncestorOf(m_serve));
}

/// Cards that have no room beside each other stand below each other: they are read downwards, not sideways.
void FirstStart::stack()
{
    int needed = 2 * Metrics::px(24) + int(m_cards.size() - 1) * m_row->spacing();
    for (const StartCard* card : std::as_const(m_cards))
        needed += card->minimumWidth();
    const bool isStacked = needed > width();
    m_row->setDirection(isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // Beside each other they have the same room at both sides by themselves.
    const int spare = viewport()->width() - 2 * Metrics::px(24) - m_cards.first()->maximumWidth();
    const int side = isStacked ? qMax(0, spare / 2) : 0;
    m_row->setContentsMargins(side, 0, side, 0);
}

/// In a low window the pictures and the room at the edges go: the buttons are what is needed. Not while somebody types,
/// when a card grows: nothing moves then.
void FirstStart::fit()
{
    constexpr int edge = 24, lowEdge = 12;
    const int needed = widget()->heightForWidth(viewport()->width());
    const int saved = m_cards.first()->pictureHeight() + 2 * (Metrics::px(edge) - Metrics::px(lowEdge));
    const bool isPictured = needed + (m_isPictured ? 0 : saved) <= viewport()->height();
    const auto show = [this](bool pictured) {
        m_isPictured = pictured;
        for (StartCard* card : std::as_const(m_cards))
            card->setPictured(pictured);
        const int high = Metrics::px(pictured ? edge : lowEdge);
        widget()->layout()->setContentsMargins(Metrics::px(edge), high, Metrics::px(edge), high);
        layOutNow(); // their heights are asked for before the next turn
    };
    if (isPictured == m_isPictured)
        return;
    show(isPictured);
    // Wider edges may break words and buttons into one line more than before.
    if (isPictured && widget()->heightForWidth(viewport()->width()) > viewport()->height())
        show(false);
}

/// The fields of cards that stand beside each other are in one line, as their buttons are: these stand at the foot.
void FirstStart::lineUp()
{
    m_address->setSpare(0);
    layOutNow();
    const auto top = [this](const QWidget* card) { return card->mapTo(widget(), QPoint()).y(); };
    const int lower = top(m_address) - top(m_serve);
    if (m_row->direction() == QBoxLayout::TopToBottom || lower <= 0)
        return;
    m_address->setSpare(lower);
    layOutNow();
}

void FirstStart::layOutNow()
{
    for (StartCard* card : std::as_const(m_cards))
        card->layout()->activate();
    widget()->layout()->activate();
}

/// What is asked of somebody in a strip above, such as about a certificate, must not move the buttons either.
bool FirstStart::isBegun() const
{
    return m_address && !m_address->address().isEmpty();
}

/// Cards grow downwards, from where they are: they are in the middle only until then. That is where they are seen,
/// which is not laid out anew before: a letter that was typed may have changed what will stand in them.
void FirstStart::pin(bool isPinned)
{
    auto* column = static_cast<QVBoxLayout*>(widget()->layout());
    QSpacerItem* top = column->itemAt(0)->spacerItem();
    const int now = top->geometry().height();
    // A low window has its spare room below the cards, where an answer may need it.
    column->setStretch(0, isPinned || !m_isPictured ? 0 : 2);
    top->changeSize(
        0, isPinned ? now : 0, QSizePolicy::Minimum, isPinned ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    for (StartCard* card : std::as_const(m_cards))
        card->setPinned(isPinned);
    column->invalidate();
}

void FirstStart::fitAnew()
{
    if (isBegun() && m_fittedTo == window()->size())
        return;
    m_fittedTo = window()->size();
    pin(false);
    stack();
    fit();
    lineUp();
    pin(isBegun());
}

void FirstStart::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fitAnew();
}

void FirstStart::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    fitAnew();
}

QLayout* FirstStart::makeLinks(QWidget* parent)
{
    QPushButton* restore = makeLinkButton(tr("Restore a backup…"), QStringLiteral("history"), parent);
    connect(restore, &QPushButton::clicked, this, [this] {
        m_context.goTo(QStringLiteral("preferences"), QStringLiteral("backup/restore"));
        chooseBackup(m_context, m_context.window());
    });
    QPushButton* handbook = makeLinkButton(tr("Read the handbook"), QStringLiteral("book-open"), parent);
    connect(handbook, &QPushButton::clicked, this, [this] { m_context.openHandbook(QStringLiteral("firststeps")); });
    auto* row = new QHBoxLayout;
    row->setSpacing(Metrics::px(20));
    row->addStretch();
    row->addWidget(restore);
    row->addWidget(handbook);
    row->addStretch();
    return row;
}

StartCard* FirstStart::makePollCard(QWidget* parent)
{
    auto* card = new StartCard(StartCard::Picture::Poll, tr("See a live poll"),
        tr("Four simulated card readers vote at once; see how it works before you plug in a reader."), parent);
    // Three cards beside each other leave none of them the room for a long language's words in one line.
    m_demo = new WrappedButton(tr("Start the demo poll"), QStringLiteral("play"), card);
    auto* own = new WrappedButton(tr("Set up my own…"), {}, card);
    for (QPushButton* button : {m_demo, static_cast<QPushButton*>(own)})
        card->choices()->addWidget(button);
    // Enter is enough for whoever has just started the program.
    m_demo->setAutoDefault(true);
    connect(m_demo, &QPushButton::clicked, this, [this] { m_context.startDemo(); });
    connect(
        own, &QPushButton::clicked, this, [this] { m_context.goTo(QStringLiteral("polls"), QStringLiteral("new")); });
    return card;
}

StartCard* FirstStart::makeChatCard(QWidget* parent)
{
    auto* card = new StartCard(StartCard::Picture::Talk, tr("Connect an account"),
        tr("One field: your address, a server or a room. The rest is found out."), parent);
    m_address = new AddressCard(m_context, card);
    m_address->setStacked();
    card->choices()->addWidget(m_address);
    connect(m_address, &AddressCard::addressChanged, this, [this, wasBegun = false]() mutable {
        if (std::exchange(wasBegun, isBegun()) != isBegun())
            pin(isBegun());
    });
    return card;
}

StartCard* FirstStart::makeServeCard(QWidget* parent)
{
    auto* card = new StartCard(StartCard::Picture::Serve, tr("Serve something"),
        tr("Filled in so that it works: a free port, and only this computer sees it until you say otherwise."), parent);
    m_serve = new ServeCard(m_context, card);
    card->choices()->addWidget(m_serve);
    return card;
}

QWidget* FirstStart::firstFocus() const
{
    return m_demo;
}

QString FirstStart::address() const
{
    return m_address->address();
}

} // namespace everyport::ui
