#include "app/chat/network/link.h"

#include <QTest>

#include "tests/app/chat/parlour.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace Qt::StringLiterals;

/// What a link says of itself where its protocol adds nothing.
class LinkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesGoWhereTheAbilitiesSay_data()
    {
        QTest::addColumn<int>("where");
        QTest::addColumn<quint32>("can");
        QTest::addColumn<bool>("takes");
        using Kind = Conversation::Kind;
        const auto files = quint32(Ability::Files), uploads = quint32(Ability::Uploads);
        struct Row {
            Kind where;
            quint32 can;
            bool takes;
        };
        int number = 0;
        for (const Row row : {Row{Kind::Network, files | uploads, false}, Row{Kind::Room, 0, false},
                 Row{Kind::Room, files, false}, Row{Kind::Room, uploads, true}, Row{Kind::Person, 0, false},
                 Row{Kind::Person, files, true}, Row{Kind::Person, uploads, true}})
            QTest::addRow("%d", ++number) << int(row.where) << row.can << row.takes;
    }
    void filesGoWhereTheAbilitiesSay()
    {
        QFETCH(int, where);
        QFETCH(quint32, can);
        QFETCH(bool, takes);
        Parlour parlour;
        parlour.online();
        parlour.network->can = Abilities::fromInt(can);
        const auto& link = *parlour.network->link;
        QCOMPARE(link.takesFiles(Conversation::Kind(where)), takes);
        const auto why = link.whyNoFiles(Conversation::Kind(where));
        QVERIFY(why.endsWith(u'.') && why.size() > 20); // a sentence that says what to do
    }

    void oneThatTakesNoneRefuses()
    {
        Parlour parlour;
        parlour.online();
        const auto sent = parlour.wait(parlour.network->link->Link::sendFile(1, {}));
        QVERIFY(!sent);
        QCOMPARE(sent.error().kind, Error::Kind::Unsupported);
    }
};

QTEST_GUILESS_MAIN(LinkTest)
#include "tst_link.moc"
