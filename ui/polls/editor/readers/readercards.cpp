#include "ui/polls/editor/readers/readercards.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include "app/station/running/station.h"
#include "ui/languages/saidwords.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/editor/draft/polldraft.h"
#include "ui/polls/editor/readers/assigntaps.h"
#include "ui/polls/editor/readers/simulatebutton.h"
#include "ui/polls/kinds/answertitle.h"
#include "ui/polls/models/readernames.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/scrollto.h"
#include "ui/widgets/controls/taborder.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

ReaderCard::ReaderCard(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ReaderCard::show(const Look& given)
{
    Look look = given;
    look.name = shownInLine(look.name);
    look.below = shownInLine(look.below);
    if (look == m_look)
        return;
    m_look = look;
    setText(look.name);
    setAccessibleName(look.name);
    setAccessibleDescription(QStringList{look.below, look.right}.join(u", "_s));
    update();
}

QSize ReaderCard::sizeHint() const
{
    return {Metrics::px(200), Metrics::px(52)};
}

void ReaderCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& c = Colours::of(palette());
    const QColor base = palette().color(QPalette::Active, QPalette::Base);
    QColor fill = underMouse() ? c.hover : base;
    if (m_look.glows)
        fill = mixed(m_look.colour, base, c.dark ? 0.28 : 0.2);
    paintBox(
        &painter, QRectF(rect()), fill, m_look.glows ? m_look.colour : c.line, Metrics::radius, m_look.glows ? 2 : 1);
    const auto placed = [&](const QRect& where) { return QStyle::visualRect(layoutDirection(), rect(), where); };
    const bool faded = m_look.mark == Mark::Stopped;
    paintIcon(&painter, u"nfc"_s, placed(QRect(Metrics::px(14), 0, Metrics::icon(), height())), Metrics::icon(),
        m_look.colour.isValid() ? m_look.colour : c.text2);
    const int flags = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    const int rightFlags = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) | Qt::AlignVCenter;
    QRect first(Metrics::px(40), Metrics::px(8), width() - Metrics::px(52), Metrics::px(18));
    const QRect second = first.translated(0, Metrics::px(18));

    painter.setFont(Fonts::caption(m_look.glows ? 500 : 400));
    const int rightWidth = painter.fontMetrics().horizontalAdvance(m_look.right);
    painter.setPen(m_look.glows         ? palette().color(QPalette::Text)
            : m_look.mark == Mark::None ? c.text2
                                        : markColour(m_look.mark, palette()));
    painter.drawText(placed(first), rightFlags, m_look.right);
    if (m_look.mark != Mark::None && m_look.mark != Mark::Stopped)
        paintMark(&painter,
            placed(QRect(first.right() - rightWidth - Metrics::px(16), first.top(), Metrics::px(12), first.height())),
            m_look.mark, palette());
    first.setRight(first.right() - rightWidth - Metrics::px(20));
    painter.setFont(Fonts::strong());
    painter.setPen(palette().color(faded ? QPalette::PlaceholderText : QPalette::Text));
    painter.drawText(
        placed(first), flags, painter.fontMetrics().elidedText(m_look.name, Qt::ElideRight, first.width()));
    painter.setFont(Fonts::caption());
    painter.setPen(c.text2);
    painter.drawText(
        placed(second), flags, painter.fontMetrics().elidedText(m_look.below, Qt::ElideRight, second.width()));
    QStyleOption option;
    option.initFrom(this);
    if (hasVisibleFocus(&option))
        paintFocusRing(&painter, QRectF(rect()), c, Metrics::radius);
}

ReaderCards::ReaderCards(PollController& controller, PollDraft& draft, AssignTaps& taps, QWidget* parent)
    : QWidget(parent),
      m_controller(controller),
      m_draft(draft),
      m_taps(taps),
      m_column(new QVBoxLayout),
      m_word(new Text({}, Text::Size::Caption, Tone::Second, this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 8, 0, 0);
    all->setSpacing(12);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(Metrics::pageEdge, 0, Metrics::pageEdge, 0);
    head->addWidget(new Text(tr("Readers"), Text::Size::Strong, Tone::Normal, this));
    head->addStretch();
    QPushButton* grid = makeLinkButton(tr("As a grid"), {}, this);
    m_grid = grid;
    head->addWidget(grid);
    all->addLayout(head);
    // In a low window cards are scrolled to: squeezed, their second lines would be cut.
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // its cards have it
    followKeyboard(scroll);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    auto* body = new QWidget(scroll);
    body->setBackgroundRole(QPalette::Base);
    auto* below = new QVBoxLayout(body);
    below->setContentsMargins(Metrics::pageEdge, 0, Metrics::pageEdge, 12);
    below->setSpacing(12);
    m_column->setSpacing(8);
    below->addLayout(m_column);
    m_word->setWordWrap(true);
    below->addWidget(m_word);
    // Its words need two lines in most languages: in one it would make the cards wider than their pane.
    auto* simulate = new SimulateButton(controller, draft, taps, body);
    simulate->setNext([this] {
        refresh(); // the readers that were just made have no cards yet
        return lastStop();
    });
    below->addWidget(simulate);
    below->addStretch();
    scroll->setWidget(body);
    all->addWidget(scroll, 1);
    connect(grid, &QPushButton::clicked, this, &ReaderCards::gridWanted);
    connect(&controller.feed(), &PollFeed::readersChanged, this, &ReaderCards::refresh);
    connect(&taps, &AssignTaps::changed, this, &ReaderCards::refresh);
}

void ReaderCards::refresh()
{
    const QList<devices::Device> devices = m_controller.context().station().devices().devices();
    QStringList ids;
    for (const devices::Device& device : devices)
        ids.append(device.id);
    if (ids != m_ids)
        makeCards(ids);
    const auto& poll = m_draft.poll();
    for (qsizetype i = 0; i < devices.size(); ++i) {
        const devices::Device& device = devices[i];
        ReaderCard::Look look;
        look.name = device.name;
        look.right = tr("free");
        look.below = device.simulated
            ? tr("simulated; %1 taps a card").arg(QKeySequence(Qt::CTRL | Qt::Key_T).toString(QKeySequence::NativeText))
            : device.place;
        for (int answer = 0; answer < poll.answers.size(); ++answer) {
            const auto& candidate = poll.answers[answer];
            if (candidate.id.isEmpty() || poll.readers.value(device.id) != candidate.id)
                continue;
            look.below = answerTitle(poll.kind, candidate.title);
            look.right.clear();
            look.colour = Colours::of(palette()).answer(m_draft.colourIndex(answer), m_draft.answerCount());
        }
        if (device.state != devices::DeviceState::Ready) {
            look.right = saidWords(devices::stateName(device.state));
            look.mark = devices::isTrouble(device.state) ? Mark::Trouble : Mark::Stopped;
        } else if (const ReaderWord word = readerWord(m_controller.context().station(), device.id);
                   !word.trouble.isEmpty()) {
            look.right = word.trouble;
            look.mark = Mark::Trouble;
        }
        if (m_taps.glows(device.id) && look.colour.isValid()) {
            look.glows = true;
            look.right = tr("tapped just now");
        }
        m_cards[i]->show(look);
        m_cards[i]->setToolTip(
            m_taps.isActive() ? tr("Give %1 to the highlighted answer").arg(device.name) : saidWords(device.stateText));
    }
    m_grid->setVisible(!devices.isEmpty());
    m_word->setText(devices.isEmpty()
            ? tr("No readers yet. Plug one in and it appears here, or try simulated ones.")
            : tr(
                "One reader stands for one answer. An answer may have several readers: highlight it and tap another one."));
}

QWidget* ReaderCards::lastStop() const
{
    return m_cards.isEmpty() ? m_grid : m_cards.constLast();
}

/// Those that there are stay, and with them the keyboard.
void ReaderCards::makeCards(const QStringList& ids)
{
    QHash<QString, ReaderCard*> gone;
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        gone.insert(m_ids[i], m_cards[i]);
    m_ids = ids;
    m_cards.clear();
    for (const QString& id : ids) {
        ReaderCard* card = gone.take(id);
        if (!card) {
            card = new ReaderCard(this);
            connect(card, &QAbstractButton::clicked, this, [this, id] { pressed(id); });
        }
        m_column->removeWidget(card);
        m_column->addWidget(card);
        card->setVisible(true); // now, and not with the layout: it may be given the keyboard before
        m_cards.append(card);
    }
    for (const ReaderCard* card : std::as_const(gone)) {
        if (card->hasFocus())
            lastStop()->setFocus(Qt::TabFocusReason);
    }
    qDeleteAll(gone);
    tabAsLaidOut(this); // or the cards would come behind all else in the window
}

void ReaderCards::pressed(const QString& reader)
{
    if (m_taps.isActive() && m_taps.waiting() >= 0) {
        const int answer = m_taps.waiting();
        m_taps.assign(reader, answer);
        m_taps.skip();
        return;
    }
    m_controller.context().goTo(u"devices"_s, reader);
}

std::optional<QStringList> ReaderCards::chosen() const
{
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        if (m_cards[i]->hasFocus())
            return QStringList{m_ids[i]};
    }
    return std::nullopt;
}

} // namespace everyport::ui
