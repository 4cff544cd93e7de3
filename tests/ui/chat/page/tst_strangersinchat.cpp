#include <QElapsedTimer>
#include <QListView>
#include <QTest>

#include "app/chat/files/offerinbox.h"
#include "tests/support/testclass.h"
#include "tests/ui/chat/chatbench.h"
#include "tests/ui/support/strangerstest.h"
#include "ui/chat/page/conversationspane.h"
#include "ui/chat/transcript/transcriptview.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using chat::Conversation;
using chat::MessageKind;

/// Strangers' words as rooms, topics, nicks, messages of every kind, offers, contacts and what a network says of an
/// account, followed over the Chat page: panes, tool tips, title, what a screen reader is told and what is copied.
class StrangersInChatTest : public QObject, private StrangersTest, private ChatBench {
    Q_OBJECT

    /// The page as it is, looked at and listened to; what is being followed is among what was read.
    void follow(const QString& text)
    {
        m_bench->flush();
        QElapsedTimer timer;
        timer.start();
        StrangersTest::follow(&m_bench->window(), text);
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }
    chat::Account& account() { return *chat().accounts().front(); }
    /// A room whose name everybody can live with; not in front of its own accord.
    Conversation* hall() { return room(u"#hall"_s); }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_pipe.start()); }
    void init()
    {
        QVERIFY(begin());
        m_network->can |= chat::Ability::Contacts;
    }
    void cleanup()
    {
        end();
        leave();
    }
    void cleanupTestCase()
    {
        QVERIFY2(m_followed >= 17 * 7, qPrintable(QString::number(m_followed)));
        QVERIFY2(m_copied >= 17 * 2, qPrintable(QString::number(m_copied)));
        QVERIFY2(m_reader.tips() > 100 && m_reader.labels() > 1000 && m_reader.names() > 5000 && m_reader.cells() > 500,
            qPrintable(m_reader.counts()));
    }

    void roomsAndTopics_data() { addWords(); }
    void roomsAndTopics()
    {
        QFETCH(QString, text);
        QVERIFY(hall());
        Conversation* here = room(u"#"_s + text);
        QVERIFY(here);
        chat().reports().notifyTopic(*here, text, text, 1);
        chat().reports().notifyModes(*here, text);
        follow(text);
        QVERIFY(m_bench->window().windowTitle().size() <= 300);
        copy(page()->conversations()->findChild<QListView*>());
        chat().reports().notifyPresence(*here, Conversation::Presence::Refused, text);
        follow(text);
    }

    void peopleAndTheirMessages_data() { addWords(); }
    void peopleAndTheirMessages()
    {
        QFETCH(QString, text);
        Conversation* here = hall();
        QVERIFY(here);
        chat::Member member;
        member.name = text;
        member.key = text.toLower();
        member.realName = member.address = member.account = member.symbol = text;
        member.isAway = true;
        chat().reports().notifyMember(*here, member);
        chat().reports().notifyTyping(*here, text, true);
        follow(text);
        for (const auto kind : {MessageKind::Text, MessageKind::Action, MessageKind::Notice, MessageKind::Joined,
                 MessageKind::Left, MessageKind::Quit, MessageKind::Renamed, MessageKind::Removed, MessageKind::Topic,
                 MessageKind::Mode, MessageKind::Info, MessageKind::Trouble}) {
            chat::Message message;
            message.kind = kind;
            message.sender = message.account = message.detail = text;
            message.text = text;
            message.id = message.senderId = text.left(50) + QString::number(int(kind));
            message.isBot = message.isMention = true;
            message.reactions = {{text, {text}}};
            chat().messageReports().notifyMessage(*here, message);
        }
        QTRY_VERIFY(texts().size() >= 12);
        follow(text);
        auto* view = page()->view()->findChild<TranscriptView*>();
        QVERIFY(view);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
        copy(view);
    }

    void contactsAndAccounts_data() { addWords(); }
    void contactsAndAccounts()
    {
        QFETCH(QString, text);
        QVERIFY(hall());
        chat::Contact contact;
        contact.name = contact.key = u"somebody"_s;
        contact.title = contact.status = text;
        contact.groups = {text};
        contact.presence = Conversation::Presence::In;
        chat().reports().notifyContact(account(), contact);
        const Conversation* person = account().find(Conversation::Kind::Person, contact.key);
        QVERIFY(person);
        page()->goTo(QString::number(person->id));
        follow(text);
        chat().reports().notifyOwnName(account(), text);
        chat().reports().notifyAway(account(), true, text);
        chat().reports().notifyState(account(), chat::Account::State::Connecting, text);
        follow(text);
        chat().reports().notifyState(account(), chat::Account::State::Failed, text);
        follow(text);
    }

    void offers_data() { addWords(); }
    void offers()
    {
        QFETCH(QString, text);
        Conversation* here = hall();
        QVERIFY(here);
        m_network->can |= chat::Ability::Files;
        for (const auto kind :
            {chat::Offer::Kind::File, chat::Offer::Kind::Talk, chat::Offer::Kind::Contact, chat::Offer::Kind::Room}) {
            chat::Offer offer;
            offer.kind = kind;
            offer.key = QString::number(int(kind));
            offer.from = offer.name = offer.words = offer.caution = text;
            chat().reports().notifyOffer(*here, offer);
        }
        QVERIFY(chat().offers().of(here->id).size() >= 3);
        follow(text);
    }
};

QTEST_MAIN(StrangersInChatTest)
#include "tst_strangersinchat.moc"
