#include "ui/chat/actions/newchatdialog.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSet>
#include <QUrl>
#include <QVBoxLayout>

#include "app/chat/messages/wording.h"
#include "app/chat/network/contact.h"
#include "app/station/running/station.h"
#include "netcore/base/naturalorder.h"
#include "netcore/task/taskset.h"
#include "netcore/task/taskstages.h"
#include "ui/chat/actions/roomentry.h"
#include "ui/chat/actions/roomlisting.h"
#include "ui/chat/models/chatfeed.h"
#include "ui/chat/models/messagelabels.h"
#include "ui/chat/models/shownname.h"
#include "ui/forms/namecompletion.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/segments.h"
#include "ui/widgets/dialogs/form.h"
#include "ui/widgets/dialogs/formrow.h"
#include "ui/widgets/dialogs/secretfield.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

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
      m_listing(new RoomListing(context.station().reactor().clock(), this))
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
    content()->addWidget(m_form);
    content()->addWidget(m_listing->state());
    content()->addWidget(m_listing->rooms(), 1);
    content()->addStretch();
    foot()->addWidget(m_listing->button());
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
    connect(m_listing, &RoomListing::wanted, this, &NewChatDialog::listRooms);
    connect(m_listing, &RoomListing::found, this, [this] { resize(width(), qMax(height(), Metrics::px(540))); });
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString& name) {
        if (!m_taken || name != *m_taken)
            seek();
        refresh();
        if (m_nameRow->hasFault())
            m_nameRow->setFault({}); // said again when the field is left
    });
    connect(m_account, &QComboBox::activated, this, [this] {
        m_listing->forget();
        refresh();
        seek();
    });
    connect(m_listing, &RoomListing::chosen, this, &NewChatDialog::take);
    connect(m_listing, &RoomListing::chosenTwice, this, [this] { verb()->click(); });
}

/// Its name comes into the field; the list stays as it is, for the next key or the second press of two.
void NewChatDialog::take(const QString& room)
{
    m_taken = room;
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
    m_listing->seek(m_name->text().trimmed());
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
    if (!chosen || m_listing->rooms()->isVisible())
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
    m_listing->button()->setVisible(lists);
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
    if (const chat::Account* chosen = account(); chosen && chosen->link())
        m_listing->ask(*chosen->link());
}

} // namespace everyport::ui
