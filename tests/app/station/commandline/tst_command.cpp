#include "app/station/commandline/command.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class CommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsArguments()
    {
        const Command all{.words = u"device add"_s, .arguments = u"NAME ENDPOINT DRIVER"_s};
        QCOMPARE(all.fewest(), 3);
        QCOMPARE(all.most(), 3);
        const Command some{.words = u"user factor"_s, .arguments = u"NAME [CODE]"_s};
        QCOMPARE(some.fewest(), 1);
        QCOMPARE(some.most(), 2);
        const Command many{.words = u"device set"_s, .arguments = u"NAME KEY=VALUE [KEY=VALUE…]"_s};
        QCOMPARE(many.fewest(), 2);
        QVERIFY(many.most() > 10);
        const Command none{.words = u"user list"_s};
        QCOMPARE(none.fewest(), 0);
        QCOMPARE(none.most(), 0);
    }

    void namesThoseThatAreMissing()
    {
        const Command command{.words = u"user grant"_s, .arguments = u"NAME RIGHT [TYPE]"_s};
        QCOMPARE(command.missing(0), (QStringList{u"NAME"_s, u"RIGHT"_s}));
        QCOMPARE(command.missing(1), QStringList{u"RIGHT"_s});
        QVERIFY(command.missing(2).isEmpty());
        QVERIFY(command.missing(3).isEmpty());
    }
};

QTEST_APPLESS_MAIN(CommandTest)
#include "tst_command.moc"
