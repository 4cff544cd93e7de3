#include "app/rules/kinds/template.h"

#include <QTest>

#include "app/rules/events/eventkinds.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rules;
using namespace Qt::StringLiterals;

namespace {

QString filledIn(const QString& text, const Fields& fields, Template::Limits limits = {})
{
    const auto parsed = Template::parse(text);
    return parsed ? parsed->fill(fields, limits) : u"fault: "_s + parsed.error().text;
}

} // namespace

class TemplateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fillsFields()
    {
        const Fields fields{{u"device"_s, u"Door"_s}, {u"card"_s, u"amber fox"_s}};
        QCOMPARE(filledIn(u"{device}: {card}"_s, fields), u"Door: amber fox"_s);
        QCOMPARE(filledIn(u"{ device }{nothing}!"_s, fields), u"Door!"_s);
        QCOMPARE(filledIn(u"{{device}} is {device}"_s, fields), u"{device} is Door"_s);
        QCOMPARE(filledIn({}, fields), QString());
    }
    void refusesLooseBraces()
    {
        for (const auto& text : {u"{device"_s, u"device}"_s, u"{}"_s, u"{a{b}"_s, u"{ }"_s})
            QVERIFY2(!Template::parse(text), qPrintable(text));
    }
    void refusesUnknownNamesWithTheNearest()
    {
        const auto parsed = Template::parse(u"{devise}"_s);
        const auto checked = parsed->check(*findEventKind(u"card-read"_s));
        QVERIFY(!checked);
        QVERIFY(checked.error().text.contains(u"did you mean {device}"_s));
        QVERIFY(Template::parse(u"{json.repository.name} {time}"_s)->check(*findEventKind(u"webhook"_s)));
        QVERIFY(!Template::parse(u"{json.a}"_s)->check(*findEventKind(u"card-read"_s)));
        QVERIFY(Template::parse(u"{whatever}"_s)->check(*findEventKind(u"command"_s)));
    }
    void strangersWriteOneLine()
    {
        const Fields fields{{u"text"_s, u"hi\r\nQUIT :bye\x01\x02 \x1b[31mred\u202eevil\u2028next"_s}};
        QCOMPARE(filledIn(u"{text}"_s, fields), u"hi QUIT :bye [31mredevil next"_s);
        // The author's own break stays.
        QCOMPARE(filledIn(u"a\n{text}"_s, {{u"text"_s, u"b\nc"_s}}), u"a\nb c"_s);
    }
    void strangersGiveNoOrders()
    {
        const Fields fields{{u"text"_s, u"!op mallory"_s}};
        QCOMPARE(filledIn(u"{text}"_s, fields, {.isSpoken = true})[0], QChar(0x200B));
        QCOMPARE(filledIn(u"  {text}"_s, fields, {.isSpoken = true})[2], QChar(0x200B));
        QCOMPARE(filledIn(u"said: {text}"_s, fields, {.isSpoken = true}), u"said: !op mallory"_s);
        QCOMPARE(filledIn(u"/me waves"_s, fields, {.isSpoken = true}), u"/me waves"_s);
        QCOMPARE(filledIn(u"{text}"_s, {{u"text"_s, u"\n\t /kick all"_s}}, {.isSpoken = true})[0], QChar(0x200B));
    }
    void isBounded()
    {
        const Fields fields{{u"text"_s, QString(1'000'000, u'x')}};
        QCOMPARE(filledIn(u"{text}"_s, fields).size(), 400);
        QVERIFY(filledIn(u"{text}"_s, fields).endsWith(u'…'));
        QCOMPARE(filledIn(u"{text}"_s.repeated(100), fields).size(), 2000);
        // No half of a character is left over, wherever it is cut.
        for (int most = 2; most < 9; ++most) {
            const auto line = oneLine(u"ab🦊🦊🦊🦊"_s, most);
            QVERIFY(line.size() <= most);
            QCOMPARE(QString::fromUtf8(line.toUtf8()), line);
        }
        QCOMPARE(oneLine(QString(QChar(0xD83E)), 10), QString(QChar(QChar::ReplacementCharacter)));
    }
};

QTEST_GUILESS_MAIN(TemplateTest)
#include "tst_template.moc"
