#include "app/chat/messages/knownmessages.h"

#include <QTest>

#include "tests/app/chat/chatfile.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace Qt::StringLiterals;

class KnownMessagesTest : public QObject {
    Q_OBJECT

    /// Its number.
    static qint64 stored(ChatFile& file, const Message& message)
    {
        const auto appended = messagetable::append(file.connection, {message});
        return appended ? appended->numbers.first() : -1;
    }
    static Message playedBack(const QString& text, qint64 at)
    {
        auto message = ChatFile::message(text, at);
        message.isPlayback = true;
        return message;
    }

private Q_SLOTS:
    void anIdCountsInItsConversationAlone()
    {
        ChatFile file;
        const auto number = stored(file, ChatFile::message(u"tea"_s, 5, u"a"_s));
        const KnownMessages known(file.connection);
        QCOMPARE(known.byId(ChatFile::message(u"another"_s, 9, u"a"_s)).valueOr(-1), number);
        QCOMPARE(known.byId(ChatFile::message(u"tea"_s, 5, u"a"_s, 2)).valueOr(-1), qint64(0));
        QCOMPARE(known.byId(ChatFile::message(u"tea"_s, 5)).valueOr(-1), qint64(0));
    }

    /// Two who say the same in one second are two messages.
    void eachIsToldAgainOnce()
    {
        ChatFile file;
        const auto one = stored(file, ChatFile::message(u"tea"_s, 5));
        const auto other = stored(file, ChatFile::message(u"tea"_s, 5));
        KnownMessages known(file.connection);
        QCOMPARE(known.toldBefore(playedBack(u"tea"_s, 5)).valueOr(-1), one);
        known.take(one);
        QCOMPARE(known.toldBefore(playedBack(u"tea"_s, 5)).valueOr(-1), other);
        known.take(other);
        QCOMPARE(known.toldBefore(playedBack(u"tea"_s, 5)).valueOr(-1), qint64(0));
    }

    /// What is said now is never one that was said before.
    void whatIsNotPlayedBackIsNew()
    {
        ChatFile file;
        stored(file, ChatFile::message(u"tea"_s, 5));
        QCOMPARE(KnownMessages(file.connection).toldBefore(ChatFile::message(u"tea"_s, 5)).valueOr(-1), qint64(0));
    }

    void ourOwnIsKnownByTheIdThatWeGaveIt()
    {
        ChatFile file;
        auto mine = ChatFile::message(u"tea"_s, 5);
        mine.isMine = true;
        mine.senderId = u"ours"_s;
        const auto number = stored(file, mine);
        auto back = ChatFile::message(u"tea"_s, 90'000'000, u"theirs"_s);
        back.isMine = true;
        back.senderId = u"ours"_s;
        const auto own = KnownMessages(file.connection).own(back);
        QVERIFY(own && *own);
        QCOMPARE((*own)->number, number);
        back.isMine = false; // somebody else may choose the same
        const auto strangers = KnownMessages(file.connection).own(back);
        QVERIFY(strangers && !*strangers);
    }

    void ourOwnWithoutAnIdIsTheNearestOne()
    {
        ChatFile file;
        auto mine = ChatFile::message(u"tea"_s, 5);
        mine.isMine = true;
        stored(file, mine);
        mine.at = 50'000;
        const auto nearest = stored(file, mine);
        auto back = playedBack(u"tea"_s, 55'000);
        back.isMine = true;
        back.id = u"a"_s;
        KnownMessages known(file.connection);
        auto own = known.own(back);
        QVERIFY(own && *own);
        QCOMPARE((*own)->number, nearest);
        known.take(nearest);
        own = known.own(back);
        QVERIFY(own && *own);
        QVERIFY((*own)->number != nearest);
    }
};

QTEST_GUILESS_MAIN(KnownMessagesTest)
#include "tst_knownmessages.moc"
