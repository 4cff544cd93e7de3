#include <QTest>

#include "tests/app/chat/parlour.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace Qt::StringLiterals;

class HistoryTest : public QObject {
    Q_OBJECT

    static History::Place placeOf(const Message& message) { return {message.at, message.number}; }
    static QStringList texts(const QList<Message>& messages)
    {
        QStringList all;
        for (const auto& message : messages)
            all.append(message.text.text);
        return all;
    }
    static QStringList found(Parlour& parlour, const QString& words, std::optional<qint64> where = {})
    {
        QStringList all;
        const auto results = parlour.wait(parlour.chat->history().search({.words = words, .conversation = where}));
        if (!results)
            return {results.error().text};
        for (const auto& result : *results)
            all.append(result.message.text.text);
        return all;
    }

private Q_SLOTS:
    void pagesMeetWithoutAGap()
    {
        Parlour parlour;
        parlour.online();
        auto& link = *parlour.network->link;
        auto& room = link.room(u"#lobby"_s);
        auto& other = link.room(u"#other"_s);
        for (int i = 0; i < 100; ++i) {
            link.say(room, u"alice"_s, QString::number(i));
            link.say(other, u"alice"_s, u"elsewhere"_s);
        }
        QVERIFY(parlour.heard(200));
        auto& history = parlour.chat->history();
        const auto newest = parlour.wait(history.newest(room.id, 30));
        QVERIFY(newest->isLast && !newest->isFirst);
        QCOMPARE(texts(newest->messages).first(), u"70"_s);
        const auto before = parlour.wait(history.before(room.id, placeOf(newest->messages.first()), 70));
        QVERIFY(before->isFirst);
        QCOMPARE(texts(before->messages).last(), u"69"_s);
        QCOMPARE(before->messages.size(), 70);
        const auto after = parlour.wait(history.behind(room.id, placeOf(before->messages.last()), 10));
        QCOMPARE(texts(after->messages).first(), u"70"_s);
        QVERIFY(!after->isLast);
        const auto around = parlour.wait(history.aroundMessage(room.id, newest->messages.first().number, 10));
        QCOMPARE(texts(around->messages),
            (QStringList{u"66"_s, u"67"_s, u"68"_s, u"69"_s, u"70"_s, u"71"_s, u"72"_s, u"73"_s, u"74"_s, u"75"_s}));
        QVERIFY(!around->isFirst && !around->isLast);
        QVERIFY(parlour.wait(history.newest(room.id, 100))->isFirst);
    }

    /// Though what was read last is forgotten meanwhile.
    void allOfItIsGoneThrough()
    {
        Parlour parlour;
        parlour.online();
        auto& link = *parlour.network->link;
        auto& room = link.room(u"#lobby"_s);
        for (int i = 0; i < 100; ++i)
            link.say(room, u"alice"_s, QString::number(i), {}, 1'000'000 + i, true);
        QVERIFY(parlour.heard(100));
        auto& history = parlour.chat->history();
        const auto first = parlour.wait(history.behind(room.id, {}, 40));
        QVERIFY(first && !first->isLast);
        QCOMPARE(texts(first->messages).first(), u"0"_s);
        QCOMPARE(texts(first->messages).last(), u"39"_s);
        const Message last = first->messages.last();
        QVERIFY(parlour.wait(history.forgetBefore(last.at + 1)));
        const auto second = parlour.wait(history.behind(room.id, {last.at, last.number}, 1000));
        QVERIFY(second && second->isLast);
        QCOMPARE(second->messages.size(), 60);
        QCOMPARE(texts(second->messages).first(), u"40"_s);
        QVERIFY(parlour.wait(history.behind(room.id, {last.at + 60, 0}, 10))->isLast);
    }

    void allOfAMessageIsKept()
    {
        Parlour parlour;
        parlour.online();
        auto& room = parlour.network->link->room(u"#lobby"_s);
        Message message;
        message.kind = MessageKind::Action;
        message.sender = u"alice"_s;
        message.account = u"alice@example"_s;
        message.detail = u"detail"_s;
        message.text.append(u"plain "_s);
        message.text.append(u"bold"_s, {.bold = true, .foreground = 0xff123456});
        message.id = u"x"_s;
        message.replyTo = u"y"_s;
        message.isBot = true;
        message.isEdited = true;
        parlour.chat->messageReports().notifyMessage(room, message);
        QVERIFY(parlour.heard(1));
        QCOMPARE(parlour.newest(room), parlour.messages.first());
        QCOMPARE(parlour.newest(room).text, message.text);
        QCOMPARE(*parlour.wait(parlour.chat->history().find(room.id, u"x"_s)), std::optional(parlour.messages.first()));
        QVERIFY(!*parlour.wait(parlour.chat->history().find(room.id, u"z"_s)));
    }

    void searchFindsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("expected");
        const auto pears = u"Pears are ripe, she said"_s;
        const auto apples = u"Äpfel and pears"_s;
        const auto ship = u"a \"quoted\" ship - NOT sunk"_s;
        QTest::newRow("a word in any case") << u"PEARS"_s << QStringList{apples, pears};
        QTest::newRow("without its dots") << u"apfel"_s << QStringList{apples};
        QTest::newRow("begun") << u"rip"_s << QStringList{pears};
        QTest::newRow("all words") << u"pears ripe"_s << QStringList{pears};
        QTest::newRow("a phrase") << u"\"are ripe\""_s << QStringList{pears};
        QTest::newRow("no such phrase") << u"\"ripe are\""_s << QStringList{};
        QTest::newRow("without") << u"pears -ripe"_s << QStringList{apples};
        QTest::newRow("from") << u"pears from:BOB"_s << QStringList{apples};
        QTest::newRow("from alone") << u"from:carl"_s << QStringList{ship};
        QTest::newRow("in") << u"in:#other ship"_s << QStringList{ship};
        QTest::newRow("in another") << u"in:#lobby ship"_s << QStringList{};
        QTest::newRow("its own syntax") << u"NOT sunk"_s << QStringList{ship};
        QTest::newRow("stray marks") << u"quoted\" AND ( * :"_s << QStringList{};
        QTest::newRow("a sender's name is no word") << u"alice"_s << QStringList{};
        QTest::newRow("nothing") << u"  "_s << QStringList{};
        QTest::newRow("before today") << u"before:2001-01-01 pears"_s << QStringList{};
        QTest::newRow("after") << u"after:2001-01-01 ripe"_s << QStringList{pears};
    }
    void searchFindsWhatPeopleType()
    {
        QFETCH(QString, words);
        QFETCH(QStringList, expected);
        Parlour parlour;

        parlour.online();
        auto& link = *parlour.network->link;
        auto& room = link.room(u"#lobby"_s);
        link.say(room, u"alice"_s, u"Pears are ripe, she said"_s);
        link.say(room, u"bob"_s, u"Äpfel and pears"_s);
        link.say(link.room(u"#other"_s), u"carl"_s, u"a \"quoted\" ship - NOT sunk"_s);
        QVERIFY(parlour.heard(3));
        QCOMPARE(found(parlour, words), expected);
    }

    void excerptsShowTheMatch()
    {
        Parlour parlour;
        parlour.online();
        auto& link = *parlour.network->link;
        auto& room = link.room(u"#lobby"_s);
        link.say(
            room, u"alice"_s, QString(u"word "_s).repeated(200) + u"needle "_s + QString(u"word "_s).repeated(200));
        QVERIFY(parlour.heard(1));
        const auto results = parlour.wait(parlour.chat->history().search({u"needle"_s}));
        QCOMPARE(results->size(), 1);
        QVERIFY(results->first().excerpt.contains(u"\ue000needle\ue001"_s));
        QVERIFY(results->first().excerpt.size() < 300);
    }

    void searchGoesOnByPages()
    {
        Parlour parlour;
        parlour.online();
        auto& link = *parlour.network->link;
        auto& room = link.room(u"#lobby"_s);
        for (int i = 0; i < 10; ++i)
            link.say(room, u"alice"_s, u"pear %1"_s.arg(i));
        QVERIFY(parlour.heard(10));
        auto& history = parlour.chat->history();
        const auto first = parlour.wait(history.search({.words = u"pear"_s, .most = 4}));
        QCOMPARE(first->first().message.text.text, u"pear 9"_s);
        const auto second = parlour.wait(
            history.search({.words = u"pear"_s, .before = first->last().message.number, .most = 4}));
        QCOMPARE(second->first().message.text.text, u"pear 5"_s);
    }

    void whatAnArchiveBroughtLaterIsFoundToo()
    {
        Parlour parlour;
        parlour.online();
        auto& link = *parlour.network->link;
        auto& room = link.room(u"#lobby"_s);
        for (int i = 0; i < 3; ++i)
            link.say(room, u"alice"_s, u"pear %1"_s.arg(i));
        QVERIFY(parlour.heard(3));
        auto& history = parlour.chat->history();
        Message old;
        old.conversation = room.id;
        old.at = 1000;
        old.sender = u"bob"_s;
        old.text.text = u"pear of old"_s;
        QVERIFY(parlour.wait(history.append({old})));
        const auto all = parlour.wait(history.search({.words = u"pear"_s}));
        QCOMPARE(all->last().message.text.text, u"pear of old"_s);
        const auto newest = parlour.wait(history.search({.words = u"pear"_s, .most = 2})); // stored last
        QCOMPARE(newest->first().message.text.text, u"pear 2"_s);
        QCOMPARE(newest->last().message.text.text, u"pear of old"_s);
        const auto next = parlour.wait(
            history.search({.words = u"pear"_s, .before = newest->first().message.number, .most = 2}));
        QCOMPARE(next->size(), 2);
        QCOMPARE(next->first().message.text.text, u"pear 1"_s);
    }

    void sendersAreFoundByTheIndexAndByNothingElse()
    {
        Parlour parlour;
        parlour.online();
        auto& link = *parlour.network->link;
        auto& room = link.room(u"#lobby"_s);
        link.say(room, u"Alice"_s, u"pear"_s);
        link.say(room, u"Alice Smith"_s, u"pear by another"_s);
        link.say(room, u"[^_^]"_s, u"pear by a face"_s);
        QVERIFY(parlour.heard(3));
        QCOMPARE(found(parlour, u"from:alice"_s), QStringList{u"pear"_s});
        QCOMPARE(found(parlour, u"from:alice pear"_s), QStringList{u"pear"_s});
        QCOMPARE(found(parlour, u"from:[^_^]"_s), QStringList{u"pear by a face"_s});
        QCOMPARE(found(parlour, u"pear -by from:alice"_s, room.id), QStringList{u"pear"_s});
        QVERIFY(found(parlour, u"p"_s).isEmpty());
    }

    void whatIsForgottenIsGone()
    {
        Parlour parlour;
        parlour.online();
        auto& link = *parlour.network->link;
        auto& room = link.room(u"#lobby"_s);
        link.say(room, u"alice"_s, u"pear"_s);
        QVERIFY(parlour.heard(1));
        QVERIFY(parlour.wait(parlour.chat->history().forgetBefore(parlour.messages.first().at)));
        QCOMPARE(found(parlour, u"pear"_s).size(), 1);
        QVERIFY(parlour.wait(parlour.chat->history().forget(room.id)));
        QVERIFY(found(parlour, u"pear"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "tst_history.moc"
