#include "ui/polls/actions/show/hostlinks.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMetaObject>
#include <QShortcut>
#include <QVBoxLayout>

#include "app/events/eventregistry.h"
#include "app/polls/pollregistry.h"
#include "app/station/running/station.h"
#include "netcore/task/taskstages.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/models/polltranslation.h"
#include "ui/services/linkreach.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/rowdelegate.h"
#include "ui/style/painting/rowroles.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/makeaction.h"
#include "ui/widgets/dialogs/form.h"
#include "ui/widgets/display/qrcode.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using everyport::events::EventLink;
using everyport::events::EventLinks;
using everyport::events::RemoteCard;
using everyport::polls::PollRole;

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int cardRole = Qt::UserRole + 1; // true: it is one

QString pressWords(RemoteCard::Press press)
{
    switch (press) {
    case RemoteCard::Press::Back: return HostLinksDialog::tr("Card: back");
    case RemoteCard::Press::Voting: return HostLinksDialog::tr("Card: opens and closes");
    case RemoteCard::Press::Next: break;
    }
    return HostLinksDialog::tr("Card: next question");
}

QString kindWords(PollRole kind)
{
    switch (kind) {
    case PollRole::Host: return HostLinksDialog::tr("Host: everything");
    case PollRole::Assistant:
        return HostLinksDialog::tr("Assistant: open, close, take votes back, show or hide answers");
    case PollRole::Viewer:
    case PollRole::Nobody: break;
    }
    return HostLinksDialog::tr("Viewer: all numbers, also hidden ones");
}

QString nameOf(const EventLink& link)
{
    return link.label.isEmpty() ? HostLinksDialog::tr("Without a name") : shownInLine(link.label);
}

} // namespace

HostLinksDialog::HostLinksDialog(PollController& controller, const QString& event, QWidget* parent)
    : Dialog(tr("Host's page on a phone"), parent),
      m_controller(controller),
      m_event(event),
      m_list(new QListWidget(this)),
      m_takeBack(makeSmallButton(tr("Take back"), u"trash-2"_s, this)),
      m_kind(new QComboBox(this)),
      m_label(new QLineEdit(this)),
      m_reach(new LinkReach(controller.context(), this))
{
    build();
    refill();
    connect(&controller.feed(), &PollFeed::changedLinks, this, [this](const QString& changed) {
        if (changed == m_event)
            refill();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &HostLinksDialog::updateButtons);
    connect(m_takeBack, &QPushButton::clicked, this, &HostLinksDialog::takeBack);
    auto* remove = new QShortcut(QKeySequence::Delete, m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &HostLinksDialog::takeBack);
    setVerb(tr("Give a link"), [this] {
        give();
        return false;
    });
    setCancel(tr("Close"));
    connect(m_reach, &LinkReach::changed, this, &HostLinksDialog::showLink);
    connect(m_reach, &LinkReach::left, this, &QDialog::reject);
    connect(this, &QDialog::finished, this, [this] { m_waiting.end(); }); // it goes in a later turn
    resize(Metrics::px(560), Metrics::px(520));
    m_label->setFocus();
}

QPushButton* HostLinksDialog::makeRemoteButton()
{
    auto* button = makeButton(tr("Make a card the remote"), u"nfc"_s, this);
    auto* menu = new QMenu(button);
    for (const auto press : {RemoteCard::Press::Next, RemoteCard::Press::Back, RemoteCard::Press::Voting})
        menu->addAction(makeAction(menu, {}, pressWords(press), [this, press] { awaitCard(press); }));
    button->setMenu(menu);
    return button;
}

void HostLinksDialog::awaitCard(RemoteCard::Press press)
{
    sayOfCard(tr("Hold the card to any reader now. From then on it steps instead of voting."));
    m_waiting = polls::TapDiversion(m_controller.feed().registry(), [this, press](const polls::Tap& tap) {
        teach(tap.tag, press);
        return true;
    });
}

/// Told within the tap, which may not end what it is told by.
void HostLinksDialog::teach(const QString& tag, RemoteCard::Press press)
{
    const auto make = [this, tag, press] {
        if (!m_waiting.isOn()) // it was held there twice, or this is closed
            return;
        m_waiting.end();
        sayOfCard({});
        auto teaching = m_controller.feed().events().cards().teach(m_event, tag, press, m_label->text());
        const QPointer<HostLinksDialog> self(this);
        start(tr("Making a card the remote"), std::move(teaching).then([self](RemoteCard) {
            if (self)
                self->sayOfCard(tr("The card is a remote now: it stands in the list."));
            return Done();
        }));
    };
    QMetaObject::invokeMethod(this, make, Qt::QueuedConnection);
}

void HostLinksDialog::sayOfCard(const QString& said)
{
    m_card->setText(said);
    m_card->setVisible(!said.isEmpty());
    growToBody();
}

/// What fails is said here, for the window's strips are behind; once this is closed, by those.
void HostLinksDialog::start(const QString& what, Task<Result<Done>> work)
{
    m_isBusy = true;
    setUnderWay(true);
    const QPointer<HostLinksDialog> self(this);
    auto told = std::move(work)
                    .always([self](const Result<Done>&) {
                        if (self) {
                            self->m_isBusy = false;
                            self->setUnderWay(false);
                        }
                    })
                    .otherwise([self, what](const Error& error) -> Result<Done> {
                        if (!self || !self->isVisible() || error.isCancelled())
                            return error;
                        self->showFailure(what, error.text);
                        return Error::cancelled(); // said already
                    });
    m_controller.context().tasks().start(std::move(told), what);
}

void HostLinksDialog::build()
{
    const auto* event = m_controller.feed().events().find(m_event);
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::betweenControls);
    column->addWidget(wrappedText(
        tr("Whoever opens such a link steps through “%1” without a name or a password. It ends an hour after the event.")
            .arg(event ? shownInLine(event->name, 60) : m_event),
        Text::Size::Normal, Tone::Normal, body));
    column->addWidget(m_reach);
    column->addWidget(makeFields());
    column->addWidget(makeShown());
    m_card = wrappedText({}, Text::Size::Strong, Tone::Accent, body);
    m_card->setVisible(false);
    column->addWidget(m_card);
    auto* given = new QHBoxLayout;
    given->addWidget(new Text(tr("Links and cards that were given"), Text::Size::Group, Tone::Second, body), 1);
    m_takeBack->setToolTip(withKey(tr("Whoever has it comes in no more"), QKeySequence::Delete));
    given->addWidget(m_takeBack);
    column->addLayout(given);
    m_list->setItemDelegate(new RowDelegate(RowDelegate::Look::List, m_list));
    m_list->setAccessibleName(tr("Links and cards that were given"));
    m_list->setMinimumHeight(Metrics::px(120));
    column->addWidget(m_list, 1);
    setScrollable(body);
    foot()->addWidget(makeRemoteButton()); // in sight however far the body is scrolled
}

QWidget* HostLinksDialog::makeFields()
{
    auto* form = new Form(120, this);
    for (const PollRole kind : {PollRole::Host, PollRole::Assistant, PollRole::Viewer})
        m_kind->addItem(kindWords(kind), int(kind));
    m_label->setMaxLength(int(everyport::events::maximumNameLength));
    m_label->setPlaceholderText(tr("Anna's phone"));
    form->add(tr("What it may do"), m_kind);
    form->add(tr("For whom"), m_label, tr("By this name you find it in the list."));
    return form;
}

QWidget* HostLinksDialog::makeShown()
{
    m_shown = new QWidget(this);
    auto* row = new QHBoxLayout(m_shown);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::betweenGroups);
    m_code = new QrCode(m_shown);
    m_code->setFixedSize(Metrics::px(168), Metrics::px(168));
    m_code->setAccessibleName(tr("QR code of the new link"));
    row->addWidget(m_code);
    auto* column = new QVBoxLayout;
    column->addWidget(wrappedText(
        tr("Point the phone's camera at the code. It is shown only now: nobody can ask for this link again, but you can give another one."),
        Text::Size::Normal, Tone::Normal, m_shown));
    m_address = new Text({}, Text::Size::Mono, Tone::Normal, m_shown);
    m_address->setElided(true, Qt::ElideMiddle);
    m_address->setAccessibleName(tr("Address of the new link"));
    auto* line = new QHBoxLayout;
    line->addWidget(m_address, 1);
    line->addWidget(makeCopyButton(
        tr("Copy the link"), [this] { return m_given; }, m_shown));
    column->addLayout(line);
    column->addStretch(1);
    row->addLayout(column, 1);
    m_shown->setVisible(false);
    return m_shown;
}

void HostLinksDialog::refill()
{
    auto& links = m_controller.feed().events().links();
    const QString chosen = m_list->currentItem() ? m_list->currentItem()->data(idRole).toString() : QString();
    m_list->clear();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (const EventLink& link : links.of(m_event)) {
        auto* item = new QListWidgetItem(nameOf(link), m_list);
        item->setData(idRole, link.id);
        item->setData(Role::SecondText, shownInLine(kindWords(link.kind)));
        item->setData(
            Role::RightText, links.isGood(link) ? tr("since %1").arg(shortTimeText(link.madeAt, now)) : tr("ended"));
        item->setData(Role::Faded, !links.isGood(link));
        if (link.id == chosen)
            m_list->setCurrentItem(item);
    }
    for (const RemoteCard& card : m_controller.feed().events().cards().of(m_event)) {
        auto* item = new QListWidgetItem(card.label.isEmpty() ? tr("Without a name") : shownInLine(card.label), m_list);
        item->setData(idRole, card.id);
        item->setData(cardRole, true);
        item->setData(Role::SecondText, pressWords(card.press));
        if (card.id == chosen)
            m_list->setCurrentItem(item);
    }
    updateButtons();
}

void HostLinksDialog::updateButtons()
{
    m_takeBack->setEnabled(m_list->currentItem());
}

void HostLinksDialog::give()
{
    if (m_isBusy)
        return;
    // One without an address would be lost: nobody can ask for it again.
    if (!m_reach->isServed()) {
        m_reach->takeKeyboard();
        return;
    }
    EventLinks::Wish wish{.kind = PollRole(m_kind->currentData().toInt()), .label = m_label->text()};
    auto giving = m_controller.feed().events().links().give(m_event, wish);
    const QPointer<HostLinksDialog> self(this);
    start(tr("Giving a link"), std::move(giving).then([self](EventLinks::Given given) {
        if (self) {
            self->m_token = given.token;
            self->m_label->clear();
            self->showLink();
        }
        return Done();
    }));
}

/// Where the web service listens elsewhere by now, so does the link: only the token in it was given once.
void HostLinksDialog::showLink()
{
    m_given = m_token.isEmpty() ? QString() : m_controller.context().station().pollAddresses().host(m_token);
    m_code->setText(m_given);
    m_address->setText(m_given);
    m_shown->setVisible(!m_given.isEmpty());
    growToBody();
}

void HostLinksDialog::takeBack()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item || m_isBusy)
        return;
    auto& events = m_controller.feed().events();
    const QString id = item->data(idRole).toString();
    if (item->data(cardRole).toBool())
        start(tr("Letting a card vote again"), events.cards().forget(id));
    else
        start(tr("Taking a link back"), events.links().takeBack(id));
}

void openHostLinks(PollController& controller, const QString& event)
{
    if (controller.feed().events().find(event))
        (new HostLinksDialog(controller, event, controller.context().window()))->open();
}

} // namespace everyport::ui
