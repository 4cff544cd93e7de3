#include <QSet>
#include <QTest>

#include "app/services/core/servicetype.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

/// What this program was built with: all that a form, a file and `help` are made from has to be said.
class ServiceTypesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areThoseOfHelp()
    {
        QStringList names;
        for (const auto& type : makeServiceTypes())
            names << type->name();
        QCOMPARE(names,
            (QStringList{u"http"_s, u"irc"_s, u"bridge"_s, u"manhole"_s, u"xmpp"_s, u"echo"_s, u"discard"_s,
                u"chargen"_s, u"daytime"_s, u"time"_s, u"qotd"_s, u"finger"_s, u"ident"_s}));
    }

    void sayAllThatAFormNeeds()
    {
        for (const auto& type : makeServiceTypes()) {
            QVERIFY(!type->description().isEmpty());
            QSet<QString> keys;
            for (const auto& option : type->options()) {
                const auto where = qPrintable(type->name() + u' ' + option.key);
                QVERIFY2(!option.label.isEmpty() && !option.help.isEmpty(), where);
                QVERIFY2(!keys.contains(option.key), where);
                QVERIFY2(
                    option.type != Option::Type::Choice || option.choices.contains(option.fallback.toString()), where);
                keys.insert(option.key);
            }
            QVERIFY(keys.contains(u"listen"_s) || type->name() == u"bridge"); // which only connects
        }
    }

    void runWithWhatNobodySaid()
    {
        for (const auto& type : makeServiceTypes()) {
            const auto values = checkOptions(type->options(), {});
            QVERIFY2(values.ok(), qPrintable(values ? QString() : values.error().text));
            for (const auto& endpoint : values->texts(u"listen"_s))
                QVERIFY2(!endpoint.contains(u"interface=*"_s),
                    qPrintable(type->name())); // nobody is let in from outside unasked
        }
    }
};

QTEST_APPLESS_MAIN(ServiceTypesTest)
#include "tst_servicetypes.moc"
