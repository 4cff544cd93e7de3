#include "app/events/linkkind.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::events;
using namespace Qt::StringLiterals;

class LinkKindTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhoMayWhat()
    {
        using enum Right;
        for (const auto right : {See, Voting, Void, Step, Results, Wall, Arrange}) {
            QVERIFY(allows(LinkKind::Host, right));
            QCOMPARE(allows(LinkKind::Assistant, right), right == See || right == Voting || right == Void);
            QCOMPARE(allows(LinkKind::Viewer, right), right == See);
        }
    }

    void hasNames()
    {
        for (const auto kind : {LinkKind::Host, LinkKind::Assistant, LinkKind::Viewer})
            QCOMPARE(linkKindFromName(linkKindName(kind)), std::optional(kind));
        QVERIFY(!linkKindFromName(u"owner"_s));
    }
};

QTEST_GUILESS_MAIN(LinkKindTest)
#include "tst_linkkind.moc"
