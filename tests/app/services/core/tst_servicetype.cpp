#include "app/services/servicetypes.h"

#include <QSet>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

/// What every service type owes its users: the dialog, the help and the check of files are made from this.
class ServiceTypeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItIs()
    {
        QSet<QString> names;
        for (const auto& type : makeServiceTypes()) {
            QVERIFY(!names.contains(type->name()));
            names << type->name();
            QVERIFY2(!type->description().isEmpty(), qPrintable(type->name()));
            QVERIFY2(type->description().size() <= 72, qPrintable(type->description()));
        }
    }

    void declaresItsOptionsWell()
    {
        for (const auto& type : makeServiceTypes()) {
            QSet<QString> keys;
            const auto options = type->options();
            for (const auto& option : options) {
                const auto what = type->name() + u'.' + option.key;
                QVERIFY2(!keys.contains(option.key), qPrintable(what));
                keys << option.key;
                QVERIFY2(!option.label.isEmpty(), qPrintable(what));
                QVERIFY2(option.help.endsWith(u'.') || option.help.endsWith(u".)"_s), qPrintable(what));
                QVERIFY2(option.type != Option::Type::Choice || option.choices.size() > 1, qPrintable(what));
                QVERIFY2(option.key != u"type"_s && option.key != u"enabled"_s, qPrintable(what)); // the file's own
                const auto given = option.repeated ? !option.fallback.toStringList().isEmpty()
                                                   : option.fallback.isValid();
                if (given) {
                    auto checked = checkOption(option, option.fallback);
                    QVERIFY2(checked.ok() || option.required, qPrintable(what));
                    if (checked)
                        QVERIFY2(optionText(option, *checked) == optionText(option, option.fallback), qPrintable(what));
                }
            }
        }
    }

    void worksOutOfTheBox()
    {
        for (const auto& type : makeServiceTypes())
            QVERIFY2(checkOptions(type->options(), {}).ok(), qPrintable(type->name()));
    }

    void listensOnThisComputerUntilToldOtherwise()
    {
        for (const auto& type : makeServiceTypes()) {
            const auto options = type->options();
            const auto* listen = findOption(options, u"listen"_s);
            if (!listen)
                continue;
            QCOMPARE(listen->type, Option::Type::Endpoint);
            QVERIFY(listen->repeated);
            for (const auto& endpoint : listen->fallback.toStringList())
                QVERIFY2(!endpoint.contains(u"interface=*"_s), qPrintable(type->name()));
        }
    }
};

QTEST_GUILESS_MAIN(ServiceTypeTest)
#include "tst_servicetype.moc"
