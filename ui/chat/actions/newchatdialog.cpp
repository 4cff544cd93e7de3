#include "ui/chat/actions/newchatdialog.h"

#include <algorithm>
#include <chrono>

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QSet>
#include <QStandardItemModel>
#include <QUrl>
#include <QVBoxLayout>

#include "app/chat/messages/wording.h"
#include "app/chat/network/contact.h"
#include "app/station/running/station.h"
#include "netcore/base/naturalorder.h"
#include "netcore/task/taskset.h"
#include "netcore/task/taskstages.h"
#include "netcore/task/timeout.h"
#include "ui/chat/actions/roomentry.h"
#include "ui/chat/models/chatfeed.h"
#include "ui/chat/models/messagelabels.h"
#include "ui/chat/models/rowlist.h"
#include "ui/chat/models/shownname.h"
#include "ui/forms/namecompletion.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/languages/saidwords.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/segments.h"
#include "ui/widgets/dialogs/form.h"
#include "ui/widgets/dialogs/formrow.h"
#include "ui/widgets/dialogs/secretfield.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {
namespace {

constexpr int mostRooms = 2000;
constexpr qsizetype shownRooms = 300;
constexpr std::chrono::seconds patience{60}; // a server that knows many services asks each of them

} // namespace

NewChatDialog::NewChatDialog(PageContext& context, ChatFeed& feed, qint64 preferred, std::function<void(qint64)> opened)
    : Dialog(tr("New conversation"), context.window()),
      m_context(context),
      m_feed(feed),
      m_opened(std::move(opened)),
      m_form(new Form(112, this)),
      m_account(new QComboBox),
      m_name(new QLineEdit),
      m_kind(new Segments(tr("A room or a person"))),
      m_password(new SecretField),
      m_list(makeButton(tr("List rooms"), QStringLiteral("list"), this)),
      m_model(new QStandardItemModel(this)),
      m_rooms(makeRowList(m_model, tr("Rooms of this network"), this)),
      m_state(new Text({}, Text::Size::Caption, Tone::Second, this))
{
    layOut(preferred);
    listen();
    setVerb(tr("Join"), [this] { return go(); });
    refresh();
    m_name->setFocus();
    // As high as its fields: the list of rooms makes it higher when it is there.
    const int width = Metrics::px(520);
    layout()->activate();
    resize(width, layout()->totalHeightForWidth(width));
}

void NewChatDialog::layOut(qint64 preferred)
{
    for (const auto& account : m_feed.chat().accounts())
        m_account->addItem(accountTitle(*account), account->id);
    m_account->setCurrentIndex(qMax(0, m_account->findData(preferred)));
    m_account->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_form->add(tr("Account"), m_account)->setShown(m_account->count() > 1);
    m_name->setMaxLength(512);
    m_kind->add(0, tr("Room"));
    m_kind->add(1, tr("Person"));
    m_kind->choose(0);
    m_kindRow = m_form->add(tr("Kind"), m_kind);
    m_nameRow = m_form->add(
        tr("Room or person"), m_name, tr("A room's name begins with #. Anything else is a person."));
    new NameCompletion(m_name, [this] { return known(); });
    m_nameRow->setCheck([this] { return faultOfName(); });
    m_form->add(tr("Password"), m_password, tr("Only where the room asks for one."));
    m_rooms->setUniformItemSizes(true);
    m_rooms->hide();
    content()->addWidget(m_form);
    content()->addWidget(m_state);
    content()->addWidget(m_rooms, 1);
    content()->addStretch();
    foot()->addWidget(m_list);
    QPushButton* add = makeButton(tr("Add account…"), {}, this);
    foot()->addWidget(add);
    connect(add, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT accountWanted();
    });
}

void NewChatDialog::listen()
{
    connect(m_kind, &Segments::chosenByHand, this, &NewChatDialog::kindChosen);
    connect(m_list, &QPushButton::clicked, this, [this] { m_listing.isValid() ? stopListing() : listRooms(); });
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString& name) {
        if (!m_taken || name != *m_taken)
            seek();
        refresh();
        if (m_nameRow->hasFault())
            m_nameRow->setFault({}); // said again when the field is left
    });
    connect(m_account, &QComboBox::activated, this, [this] {
        stopListing();
        m_found.reset();
        m_rooms->hide();
        refresh();
        seek();
    });
    // Not what is merely current: the first row is, where the keyboard comes by on its way to the buttons.
    connect(m_rooms->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this](const QItemSelection& now) { take(now.indexes().value(0)); });
    connect(m_rooms, &QListView::activated, this, &NewChatDialog::take); // Enter goes on to the verb
    connect(m_rooms, &QListView::doubleClicked, this, [this](const QModelIndex& room) {
        take(room);
        verb()->click();
    });
}

/// Its name comes into the field; the list stays as it is, for the next key or the second press of two.
void NewChatDialog::take(const QModelIndex& room)
{
    if (!room.isValid())
        return;
    m_taken = room.data(Role::Subject).toString();
    m_kind->choose(0);
    m_isKindChosen = m_isKindTaken = true;
    m_name->setText(*m_taken);
    m_nameRow->check();
}

void NewChatDialog::seek()
{
    m_taken.reset();
    if (std::exchange(m_isKindTaken, false))
        m_isKindChosen = false; // it was the room's that stood here
    m_sought = m_name->text().trimmed();
    filterRooms();
}

chat::Account* NewChatDialog::account() const
{
    return m_feed.chat().account(m_account->currentData().toLongLong());
}

/// What the account knows already: rooms and people that it has, rooms that the network remembers (bookmarks), and who
/// is on its list. Listed rooms stand below in a list of their own.
QList<KnownNames::Name> NewChatDialog::known() const
{
    QList<KnownNames::Name> names;
    QSet<QString> people;
    const chat::Account* chosen = account();
    if (!chosen || m_rooms->isVisible())
        return names;
    using Kind = chat::Conversation::Kind;
    for (const auto& conversation : chosen->conversations()) {
        if (conversation->kind != Kind::Room && conversation->kind != Kind::Person)
            continue;
        names.append({conversation->name, conversation->title});
        if (conversation->kind == Kind::Person)
            people.insert(conversation->key);
    }
    const auto remembered = chosen->link() ? chosen->link()->rememberedRooms() : QList<chat::RememberedRoom>();
    for (const chat::RememberedRoom& room : remembered)
        names.append({room.name, room.title});
    for (const chat::Contact& contact : chosen->contacts()) {
        if (!people.contains(contact.key))
            names.append({contact.name, contact.title});
    }
    const NaturalOrder order;
    std::sort(names.begin(), names.end(),
        [&order](const KnownNames::Name& a, const KnownNames::Name& b) { return order(a.text, b.text); });
    return names;
}

/// Addresses look alike on some networks.
bool NewChatDialog::mayBeEither() const
{
    const chat::Account* chosen = account();
    const QString name = QStringLiteral("name@example.org");
    return chosen && chosen->link() && chosen->link()->mayBeRoom(name) && chosen->link()->mayBePerson(name);
}

bool NewChatDialog::isRoom() const
{
    return mayBeEither() && m_isKindChosen ? m_kind->chosen() == 0 : isProposedRoom();
}

bool NewChatDialog::isProposedRoom() const
{
    const chat::Account* chosen = account();
    const QString name = m_name->text().trimmed();
    if (mayBeEither())
        return !chosen->link()->isLikelyPerson(name);
    return chosen && chosen->link() ? chosen->link()->isRoomName(name)
                                    : name.startsWith(QLatin1Char('#')) || name.startsWith(QLatin1Char('&'));
}

/// A fault that was found on the way to the choice was found too early, or is another one now.
void NewChatDialog::kindChosen()
{
    m_isKindChosen = true;
    m_isKindTaken = false;
    refresh();
    if (m_name->text().trimmed().isEmpty())
        m_nameRow->setFault({});
    else if (m_nameRow->hasFault())
        m_nameRow->check();
}

QUrl NewChatDialog::typedLink() const
{
    const QUrl url(m_name->text().trimmed(), QUrl::StrictMode);
    return isKnownLink(m_feed.chat(), url) ? url : QUrl();
}

QString NewChatDialog::typedName() const
{
    const chat::Account* chosen = account();
    const QString name = m_name->text().trimmed();
    return isRoom() && chosen && chosen->link() ? chosen->link()->wholeRoomName(name) : name;
}

/// Where names tell, anything is somebody's; where they are addresses, half an address is a mistake.
QString NewChatDialog::faultOfName() const
{
    const chat::Account* chosen = account();
    const QString name = typedName();
    if (name.isEmpty())
        return m_isGoing ? tr("It needs a name.") : QString(); // the list of rooms may fill it
    if (!mayBeEither() || typedLink().isValid())
        return {};
    if (isRoom() && !chosen->link()->mayBeRoom(name))
        return tr("A room's address has an @, such as %1@conference.example.org.").arg(plainRoomWord(name));
    if (!isRoom() && !chosen->link()->mayBePerson(name) && chosen->link()->isRoomName(name))
        return QStringLiteral("\"%1\" is a room: join it instead.").arg(name); // as the chat model says it
    if (!isRoom() && !chosen->link()->mayBePerson(name))
        return tr("A person's address has an @, such as name@example.org.");
    return {};
}

void NewChatDialog::refresh()
{
    const bool either = mayBeEither();
    m_kindRow->setShown(either);
    if (either && !m_isKindChosen)
        m_kind->choose(isProposedRoom() ? 0 : 1);
    const QString whole = typedName();
    m_nameRow->setHelp(!either ? tr("A room's name begins with #. Anything else is a person.")
            : whole.isEmpty() || whole == m_name->text().trimmed() ? tr("An address, such as name@example.org.")
                                                                   : tr("The room %1").arg(shownName(whole)));
    const bool isLink = typedLink().isValid();
    if (isLink)
        m_nameRow->setHelp(
            tr("A link. It is opened by the account that it belongs to; where there is none, one is added."));
    const bool room = !isLink && (isRoom() || (!either && m_name->text().trimmed().isEmpty()));
    verb()->setText(isLink ? tr("Open") : room ? tr("Join") : tr("Message"));
    m_form->rows().last()->setShown(room);
    const chat::Account* chosen = account();
    const bool lists = chosen && chosen->link() && chosen->state == chat::Account::State::Online
        && chosen->link()->abilities().testFlag(chat::Ability::ListRooms);
    m_list->setVisible(lists);
}

bool NewChatDialog::go()
{
    m_isGoing = true;
    const bool isRight = m_form->checkAll();
    m_isGoing = false;
    if (!isRight || !account())
        return false;
    if (const QUrl link = typedLink(); link.isValid()) {
        Q_EMIT linkWanted(link);
        return true;
    }
    chat::ChatModel& chat = m_feed.chat();
    const qint64 id = m_account->currentData().toLongLong();
    const QString name = typedName();
    const bool room = isRoom();
    auto opening = room ? chat.openRoom(id, name, m_password->text()) : chat.openPerson(id, name);
    // It is there at once, though joining takes its time: what is typed meanwhile waits in it, and in no other.
    const qint64 there = conversationOf(name, room);
    if (there != 0)
        m_opened(there);
    auto opened = std::move(opening).then([open = m_opened, isShown = there != 0](qint64 conversation) {
        if (!isShown)
            open(conversation);
        return Done();
    });
    auto told = toldInItsRoom(chat, std::move(opened));
    if (room)
        startOn(m_context, roomSubject(chat, id, name), tr("Joining %1").arg(shownName(name)), std::move(told));
    else
        m_context.tasks().start(std::move(told), tr("Writing to %1").arg(shownName(name)));
    return true;
}

qint64 NewChatDialog::conversationOf(const QString& name, bool room) const
{
    const chat::Account* owner = account();
    const auto kind = room ? chat::Conversation::Kind::Room : chat::Conversation::Kind::Person;
    const QString clean = chat::cleanName(name);
    const chat::Conversation* found = owner
        ? owner->find(kind, owner->link() ? owner->link()->keyOf(kind, clean) : clean.toCaseFolded())
        : nullptr;
    return found ? found->id : 0;
}

void NewChatDialog::listRooms()
{
    const chat::Account* chosen = account();
    if (!chosen || !chosen->link())
        return;
    m_state->setText(tr("Asking…"));
    m_listing = withTimeout(chosen->link()->listRooms({}, mostRooms), m_context.station().reactor().clock(), patience);
    sayList(tr("Stop"), QStringLiteral("square"));
    m_listing.whenDone([this](Result<QList<chat::RoomFound>> rooms) {
        const auto done = std::move(m_listing);
        if (rooms) {
            sayList(tr("List rooms"), QStringLiteral("list"));
            showRooms(*rooms);
            return;
        }
        sayList(tr("Try again"), QStringLiteral("refresh-cw"));
        const bool isSilent = rooms.error().reason == Reason::TimedOut;
        m_state->setText(
            isSilent ? tr("The network did not answer in time.") : shownLine(saidWords(rooms.error().text)));
    });
}

void NewChatDialog::stopListing()
{
    m_listing.cancel();
    m_state->setText({});
    sayList(tr("List rooms"), QStringLiteral("list"));
}

void NewChatDialog::sayList(const QString& text, const QString& iconName)
{
    m_list->setText(text);
    m_list->setIcon(icon(iconName));
}

void NewChatDialog::showRooms(const QList<chat::RoomFound>& rooms)
{
    m_found = rooms;
    std::sort(m_found->begin(), m_found->end(),
        [](const chat::RoomFound& a, const chat::RoomFound& b) { return a.people > b.people; });
    m_rooms->setVisible(!rooms.isEmpty());
    if (!rooms.isEmpty())
        resize(width(), qMax(height(), Metrics::px(540)));
    filterRooms();
}

void NewChatDialog::filterRooms()
{
    m_model->clear();
    if (!m_found)
        return;
    if (m_found->isEmpty())
        return m_state->setText(tr("This network lists no rooms. One that you name above may be there all the same."));
    int matching = 0;
    for (const chat::RoomFound& room : *m_found) {
        if (!m_sought.isEmpty() && !room.name.contains(m_sought, Qt::CaseInsensitive)
            && !room.topic.text.contains(m_sought, Qt::CaseInsensitive))
            continue;
        if (++matching > shownRooms)
            continue;
        auto* item = new QStandardItem(shownName(room.name));
        const QString topic = shownLine(room.topic.text, 200);
        item->setData(topic.isEmpty() ? tr("no topic") : topic, Role::SecondLine);
        if (room.people > 0) // not every network tells
            item->setData(QLocale().toString(room.people), Role::RightText);
        item->setData(room.name, Role::Subject);
        m_model->appendRow(item);
    }
    m_state->setText(matching > 0 ? tr("%Ln rooms, the largest first", nullptr, matching)
                                  : tr("None of the listed rooms has this in its name or topic."));
}

} // namespace everyport::ui
