// What is said in a conversation about what people offer there.
#include <QLocale>
#include <QScopeGuard>
#include <QTest>

#include "tests/app/chat/parlour.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace Qt::StringLiterals;

class ChatOffersTest : public QObject {
    Q_OBJECT

    struct Room : Parlour {
        Account& account = online();
        Conversation& where = chat->reports().notifyConversation(account, Conversation::Kind::Person, u"ann"_s);
        qint64 offer(Offer::Kind kind, const QString& name, qint64 size = -1)
        {
            Offer made;
            made.kind = kind;
            made.key = name;
            made.from = u"ann"_s;
            made.name = name;
            made.size = size;
            chat->reports().notifyOffer(where, made);
            const auto all = chat->offers().of(where.id);
            return all.isEmpty() ? 0 : all.last().id;
        }
        bool says(const QString& text)
        {
            return reactor.turnUntil([&] { return stored(where).contains(text); });
        }
    };

private Q_SLOTS:
    void eachKindHasItsWords_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<qint64>("size");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("refused");
        QTest::newRow("file") << int(Offer::Kind::File) << qint64(1024)
                              << u"ann offers you the file plan, which is 1 kB large."_s
                              << u"You refused plan from ann."_s;
        QTest::newRow("file of no size") << int(Offer::Kind::File) << qint64(-1)
                                         << u"ann offers you the file plan, and does not say how large it is."_s
                                         << u"You refused plan from ann."_s;
        QTest::newRow("talk") << int(Offer::Kind::Talk) << qint64(-1) << u"ann offers to talk directly."_s
                              << u"You refused to talk directly to ann."_s;
        QTest::newRow("contact") << int(Offer::Kind::Contact) << qint64(-1) << u"ann asks to see when you are there."_s
                                 << u"You did not let ann see when you are there."_s;
        QTest::newRow("room") << int(Offer::Kind::Room) << qint64(-1) << u"ann invites you to plan."_s
                              << u"You did not go to plan, where ann invited you."_s;
    }

    void eachKindHasItsWords()
    {
        QFETCH(int, kind);
        QFETCH(qint64, size);
        QFETCH(QString, first);
        QFETCH(QString, refused);
        Room room;
        const auto id = room.offer(Offer::Kind(kind), u"plan"_s, size);
        QVERIFY2(room.says(first), qPrintable(room.stored(room.where).join(u'|')));
        QVERIFY(room.newest(room.where).isMention); // it waits for a person's word
        room.chat->offers().refuse(id);
        QVERIFY2(room.says(refused), qPrintable(room.stored(room.where).join(u'|')));
        QVERIFY(!room.chat->offers().knows(id));
    }

    /// It is kept, and whoever reads it later may have another language.
    void whatIsKeptHasSizesInItsOwnLanguage()
    {
        const auto before = qScopeGuard([was = QLocale()] { QLocale::setDefault(was); });
        QLocale::setDefault(QLocale(QLocale::German));
        Room room;
        room.offer(Offer::Kind::File, u"plan"_s, 1'200'000);
        const auto first = u"ann offers you the file plan, which is 1.2 MB large."_s;
        QVERIFY2(room.says(first), qPrintable(room.stored(room.where).join(u'|')));
    }

    void thatThereAreTooManyIsSaidOnce()
    {
        Room room;
        for (int i = 0; i < OfferInbox::mostPerAccount + 5; ++i)
            room.offer(Offer::Kind::File, u"plan %1"_s.arg(i));
        QCOMPARE(room.chat->offers().of(room.where.id).size(), OfferInbox::mostPerAccount);
        QVERIFY(room.heard(OfferInbox::mostPerAccount + 1));
        room.reactor.turn();
        QCOMPARE(room.texts().filter(u"More is offered"_s).size(), 1);
    }
};

QTEST_GUILESS_MAIN(ChatOffersTest)
#include "tst_chatoffers.moc"
