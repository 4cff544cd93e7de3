#include "app/station/commandline/help.h"

#include <QRegularExpression>
#include <QTest>

#include "app/services/servicetypes.h"
#include "app/services/simple/simplekinds.h"
#include "app/station/commandline/programoptions.h"
#include "app/station/preferences/stationpreferences.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

class SampleType final : public ServiceType {
public:
    explicit SampleType(QString name = u"sample"_s) : m_name(std::move(name)) {}
    QString name() const override { return m_name; }
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

private:
    QString m_name;
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

    void saysWhatAProxyMayBe()
    {
        QVERIFY(helpText(u"everyportd"_s).contains(u"--proxy direct|desktop|socks5:…|httpproxy:…"_s));
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
        QVERIFY(helpForCommand(u"user add"_s).contains(u"--role administrator|operator|member|guest|station"_s));
        QVERIFY(helpForCommand(u"poll import"_s).contains(u"\n        [[poll.answer]]\n"_s));
        QVERIFY(!all.contains(u"[[poll.answer]]"_s)); // among many commands it is in the way
        QVERIFY(helpForCommand(u"nothing"_s).isEmpty());
        const auto storage = helpForPreference(u"storage"_s);
        QVERIFY2(storage.contains(u"storage = \"ADDRESS\" in everyport.toml, or --storage ADDRESS\n"_s),
            qPrintable(storage));
        QVERIFY(storage.contains(u"postgresql://USER@HOST/DATABASE"_s) && storage.contains(u"everyport.sqlite"_s));
        for (const auto& option : fileOptions())
            QVERIFY2(helpForPreference(option.key).trimmed().startsWith(option.key), qPrintable(option.key));
        QVERIFY(helpForPreference(u"passwords"_s)
                    .contains(u"passwords = [\"BOOK\"] in everyport.toml, or --passwords BOOK"_s));
        QVERIFY(helpForPreference(u"nothing"_s).isEmpty());
    }

    /// Also where a type of service is called so, as stations is.
    void explainsEachFirstWordOfCommands()
    {
        const auto types = makeServiceTypes();
        for (const auto& command : commands()) {
            const auto text = helpForTopic(command.words.section(u' ', 0, 0), types);
            QVERIFY2(text.contains(u"everyportd "_s + command.words), qPrintable(command.words));
        }
        const auto both = helpForTopic(u"stations"_s, types);
        QVERIFY2(both.startsWith(u"stations: "_s), qPrintable(both));
        QVERIFY2(both.contains(u"services/NAME.toml\n\nCommands:\neveryportd stations "_s), qPrintable(both));
        QCOMPARE(helpForTopic(u"poll"_s, types), helpForCommand(u"poll"_s));
        QCOMPARE(helpForTopic(u"storage"_s, types), helpForPreference(u"storage"_s));
        QVERIFY(helpForTopic(u"nothing"_s, types).isEmpty());
    }

    void listsTopics()
    {
        const auto text = helpTopics(makeServiceTypes());
        for (const auto& type : serviceTypes())
            QVERIFY2(text.contains(QRegularExpression(u"[ ,]%1[,\\n]"_s.arg(type->name()))), qPrintable(text));
        QVERIFY(text.contains(u"card export|erase"_s));
        const auto keys = text.section(u"help KEY explains one:"_s, 1);
        for (const auto& option : fileOptions())
            QVERIFY2(keys.contains(QRegularExpression(u"[ ,]%1[,\\n]"_s.arg(option.key))), qPrintable(text));
        fits(text, 24);
    }

    /// A screen has room for three times as many types as there are now.
    void listsTopicsOfManyTypes()
    {
        ServiceTypes types;
        for (int i = 0; i < 45; ++i)
            types.push_back(std::make_unique<SampleType>(u"sample%1"_s.arg(i)));
        const auto text = helpTopics(types);
        QVERIFY(text.contains(u"sample44\n"_s));
        fits(text, 24);
    }

    void tellsWhatTypesAreFor()
    {
        ServiceTypes types;
        types.push_back(std::make_unique<SampleType>());
        types.push_back(std::make_unique<SampleType>(u"averylongname"_s));
        const auto text = helpForServices(types);
        QVERIFY(text.contains(u"\n  sample    Shows how a type is explained.\n"_s));
        QVERIFY(text.contains(u"\n  averylongname\n            Shows how a type is explained.\n"_s));
        for (const auto& type : serviceTypes())
            QVERIFY(helpForServices(serviceTypes()).contains(u"\n  "_s + type->name() + u' '));
        fits(helpForServices(serviceTypes()), 2 * int(serviceTypes().size()) + 1);
    }

    void wrapsBehindItsIndent()
    {
        QCOMPARE(wrapped(u"ab  one two three"_s, 11, 4), u"ab  one two\n    three"_s);
        QCOMPARE(wrapped(u"ab  averyveryverylongword x"_s, 11, 4), u"ab  averyveryverylongword\n    x"_s);
        QCOMPARE(wrapped(u"ab"_s, 11, 4), u"ab"_s);
    }

    void hasAHandbook()
    {
        QVERIFY(handbookChapter(u"commandline"_s).startsWith(u"# The command line"_s));
        QVERIFY(handbookChapter(u"no such page"_s).isEmpty());
    }

    /// A type is not done before its chapter speaks of it; several may share one.
    void hasAChapterForEveryType()
    {
        const auto services = handbookChapter(u"services"_s);
        for (const auto& type : makeServiceTypes()) {
            const auto chapter = handbookChapter(type->chapter());
            QVERIFY2(chapter.startsWith(u"# "_s), qPrintable(type->name()));
            QVERIFY2(chapter.contains(u'`' + type->name() + u'`'), qPrintable(type->name()));
            QVERIFY2(services.contains(u"[%1](%2.md)"_s.arg(type->title(), type->chapter())), qPrintable(type->name()));
        }
        for (const auto& kind : simpleKinds()) {
            if (const auto row = u"| `%1` | %2 |"_s.arg(kind.name).arg(kind.port); kind.chapter == "wire"_L1)
                QVERIFY2(handbookChapter(kind.chapter).contains(row), qPrintable(row));
        }
    }
};

QTEST_APPLESS_MAIN(HelpTest)
#include "tst_help.moc"
