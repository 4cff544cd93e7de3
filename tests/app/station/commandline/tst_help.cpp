#include "app/station/commandline/help.h"

#include <QRegularExpression>
#include <QTest>

#include "app/services/servicetypes.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

class SampleType final : public ServiceType {
public:
    QString name() const override { return u"sample"_s; }
    QString description() const override { return u"Shows how a type is explained."_s; }
    OptionList options() const override
    {
        return {listenOption({u"tcp:7"_s}),
            {.key = u"people"_s,
                .type = Option::Type::Integer,
                .fallback = qint64(50),
                .help = u"How many may come."_s,
                .min = 1,
                .max = 99},
            {.key = u"password"_s, .fallback = u"hidden"_s, .help = u"What they say at the door."_s, .secret = true}};
    }
    Result<std::unique_ptr<ListedService>> make(ServiceContext, OptionValues) const override { return Error::closed(); }
};

void fits(const QString& text, int lines)
{
    QVERIFY2(text.count(u'\n') <= lines, qPrintable(text));
    for (const auto& line : text.split(u'\n'))
        QVERIFY2(line.size() < 80, qPrintable(line));
}

} // namespace

class HelpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fitsTheScreen()
    {
        fits(helpText(u"everyportd"_s), 24);
        fits(helpText(u"everyport"_s), 24);
    }

    void namesEveryOption()
    {
        const auto text = helpText(u"everyportd"_s);
        for (const auto& option : programOptions())
            QVERIFY2(text.contains(u"--"_s + option.key), qPrintable(option.key));
        for (const auto& command : commands()) {
            const QRegularExpression word(u"\\b%1\\b"_s.arg(command.words.section(u' ', 0, 0)));
            QVERIFY2(text.section(u"--config"_s, 0, 0).contains(word), qPrintable(command.words));
            const auto rest = helpForCommand(command.words.section(u' ', 0, 0)); // what "…" stands for
            QVERIFY2(text.contains(command.words.section(u' ', -1)) || rest.contains(command.words),
                qPrintable(command.words));
        }
    }

    void explainsAType()
    {
        const auto text = helpForType(SampleType());
        QVERIFY(text.contains(u"  people            How many may come. (number from 1 to 99; otherwise 50)"_s));
        QVERIFY(text.contains(u"  listen "_s));
        QVERIFY(text.contains(u"tcp:7"_s));
        QVERIFY(!text.contains(u"hidden"_s));
        fits(text, 24);
    }

    void explainsEveryRealType()
    {
        for (const auto& type : makeServiceTypes()) {
            const auto text = helpForType(*type);
            for (const auto& option : type->options())
                QVERIFY2(text.contains(u"\n  "_s + option.key + u' ') || text.contains(u"\n  "_s + option.key + u'\n'),
                    qPrintable(option.key));
            for (const auto& line : text.split(u'\n'))
                QVERIFY2(line.size() < 80, qPrintable(line));
        }
    }

    void explainsCommands()
    {
        const auto all = helpForCommand(u"poll"_s);
        QVERIFY(all.contains(u"everyportd poll follow NAME"_s));
        QVERIFY(all.contains(u"--since N"_s));
        QVERIFY(!all.contains(u"device"_s));
        QVERIFY(helpForCommand(u"user add"_s).contains(u"--role administrator|operator|member|guest"_s));
        QVERIFY(helpForCommand(u"nothing"_s).isEmpty());
    }

    void listsTopics()
    {
        ServiceTypes types;
        types.push_back(std::make_unique<SampleType>());
        const auto text = helpTopics(types);
        QVERIFY(text.contains(u"  sample    Shows how a type is explained."_s));
        QVERIFY(text.contains(u"card export|erase "_s));
        fits(helpTopics(makeServiceTypes()), 24);
    }

    void wrapsBehindItsIndent()
    {
        QCOMPARE(wrapped(u"ab  one two three"_s, 11, 4), u"ab  one two\n    three"_s);
        QCOMPARE(wrapped(u"ab  averyveryverylongword x"_s, 11, 4), u"ab  averyveryverylongword\n    x"_s);
        QCOMPARE(wrapped(u"ab"_s, 11, 4), u"ab"_s);
    }

    void hasAHandbook()
    {
        QVERIFY(handbookPage(u"commandline"_s).startsWith(u"# The command line"_s));
        QVERIFY(handbookPage(u"no such page"_s).isEmpty());
        for (const auto& type : makeServiceTypes())
            QVERIFY2(handbookPage(type->name()).startsWith(u"# "_s), qPrintable(type->name()));
    }
};

QTEST_APPLESS_MAIN(HelpTest)
#include "tst_help.moc"
