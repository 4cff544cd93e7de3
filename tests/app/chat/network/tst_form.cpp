#include <QElapsedTimer>
#include <QTest>

#include "app/chat/network/form.h"
#include "tests/support/testclass.h"

using namespace everyport::chat;
using namespace Qt::StringLiterals;
using Kind = FormField::Kind;
using Type = FormRule::Type;

Q_DECLARE_METATYPE(everyport::chat::FormField)

/// Forms of strangers, and what is wrong with an answer.
class FormTest : public QObject {
    Q_OBJECT

    static FormField field(Kind kind, FormRule rule = {})
    {
        FormField made;
        made.key = u"f"_s;
        made.kind = kind;
        made.rule = std::move(rule);
        made.choices = {{u"a"_s, u"The first"_s}, {u"b"_s, {}}};
        return made;
    }
    static FormRule rule(Type type, const QString& least = {}, const QString& most = {})
    {
        FormRule made;
        made.type = type;
        made.least = least;
        made.most = most;
        return made;
    }

private Q_SLOTS:
    void answersAreChecked_data()
    {
        QTest::addColumn<FormField>("asked");
        QTest::addColumn<QStringList>("given");
        QTest::addColumn<int>("fault");
        const auto row = [](const char* name, const FormField& asked, const QStringList& given, FormFault fault) {
            QTest::newRow(name) << asked << given << int(fault);
        };
        const auto pattern = [](const QString& text) {
            FormRule made;
            made.pattern = text;
            return made;
        };
        FormField needed = field(Kind::Text);
        needed.isRequired = true;
        row("anything", field(Kind::Text), {u"x"_s}, FormFault::None);
        row("nothing", field(Kind::Text), {}, FormFault::None);
        row("nothing where it is needed", needed, {}, FormFault::Missing);
        row("emptiness where it is needed", needed, {QString()}, FormFault::Missing);
        row("far too long", field(Kind::Text), {QString(mostFormText + 1, u'x')}, FormFault::TooLong);

        row("whole", field(Kind::Text, rule(Type::Whole, u"1"_s, u"9"_s)), {u"9"_s}, FormFault::None);
        row("below", field(Kind::Text, rule(Type::Whole, u"1"_s, u"9"_s)), {u"0"_s}, FormFault::TooSmall);
        // not as text, where 10 stands before 9
        row("above", field(Kind::Text, rule(Type::Whole, u"1"_s, u"9"_s)), {u"10"_s}, FormFault::TooLarge);
        row("broken", field(Kind::Text, rule(Type::Whole)), {u"1.5"_s}, FormFault::NotWhole);
        row("bound that is none", field(Kind::Text, rule(Type::Whole, u"few"_s)), {u"-4"_s}, FormFault::None);
        row("number", field(Kind::Text, rule(Type::Number, u"0.5"_s)), {u"0.50"_s}, FormFault::None);
        row("no number", field(Kind::Text, rule(Type::Number)), {u"half"_s}, FormFault::NotNumber);
        row("day", field(Kind::Text, rule(Type::Date, {}, u"2026-12-31"_s)), {u"2026-02-28"_s}, FormFault::None);
        row("no such day", field(Kind::Text, rule(Type::Date)), {u"2026-02-30"_s}, FormFault::NotDate);
        row("later day", field(Kind::Text, rule(Type::Date, {}, u"2026-12-31"_s)), {u"2027-01-01"_s},
            FormFault::TooLarge);
        row("time", field(Kind::Text, rule(Type::Time)), {u"23:59:10"_s}, FormFault::None);
        row("no time", field(Kind::Text, rule(Type::Time)), {u"25:00:00"_s}, FormFault::NotTime);
        row("moment", field(Kind::Text, rule(Type::DateAndTime)), {u"2026-05-01T10:00:00Z"_s}, FormFault::None);
        row("no moment", field(Kind::Text, rule(Type::DateAndTime)), {u"2026-05-01"_s}, FormFault::NotDateAndTime);
        row("web", field(Kind::Text, rule(Type::Web)), {u"https://example.org/a"_s}, FormFault::None);
        row("no web", field(Kind::Text, rule(Type::Web)), {u"example"_s}, FormFault::NotWeb);
        row("language", field(Kind::Text, rule(Type::Language)), {u"pt-BR"_s}, FormFault::None);
        row("no language", field(Kind::Text, rule(Type::Language)), {u"pt_BR"_s}, FormFault::NotLanguage);

        row("pattern", field(Kind::Text, pattern(u"[0-9]{3}|none"_s)), {u"123"_s}, FormFault::None);
        row("pattern for all of it", field(Kind::Text, pattern(u"[0-9]{3}|none"_s)), {u"1234"_s},
            FormFault::OtherShape);
        row("pattern that is none", field(Kind::Text, pattern(u"(["_s)), {u"x"_s}, FormFault::None);

        FormRule open;
        open.isOpen = true;
        row("offered", field(Kind::OneOf), {u"b"_s}, FormFault::None);
        row("not offered", field(Kind::OneOf), {u"c"_s}, FormFault::NotOffered);
        row("only suggested", field(Kind::OneOf, open), {u"c"_s}, FormFault::None);
        row("one of them not offered", field(Kind::SomeOf), {u"a"_s, u"c"_s}, FormFault::NotOffered);
        FormRule two;
        two.fewestChosen = 2;
        two.mostChosen = 2;
        row("too few", field(Kind::SomeOf, two), {u"a"_s}, FormFault::TooFew);
        row("enough", field(Kind::SomeOf, two), {u"a"_s, u"b"_s}, FormFault::None);
        row("too many", field(Kind::Lines, two), {u"a"_s, u"b"_s, u"c"_s}, FormFault::TooMany);

        row("address", field(Kind::Address), {u"aylin@example.org/desk top"_s}, FormFault::None);
        row("address of a place", field(Kind::Address), {u"example.org"_s}, FormFault::None);
        for (const auto& bad : {u"@example.org"_s, u"aylin@"_s, u"a@b@c"_s, u"two words"_s})
            row(qPrintable(u"no address: "_s + bad), field(Kind::Address), {bad}, FormFault::NotAddress);
        row("one of the addresses", field(Kind::Addresses), {u"a@b"_s, u"c d"_s}, FormFault::NotAddress);
        row("not asked", field(Kind::Hidden), {u"c"_s}, FormFault::None);
    }
    void answersAreChecked()
    {
        QFETCH(FormField, asked);
        QFETCH(QStringList, given);
        QFETCH(int, fault);
        QCOMPARE(int(faultOf(asked, given)), fault);
    }

    /// A pattern that would take longer than the universe is left to whoever wrote it.
    void aPatternThatNeverEndsIsGivenUp()
    {
        FormRule endless;
        endless.pattern = u"(([a-z])+.)+[A-Z]([a-z])+"_s;
        QElapsedTimer watch;
        watch.start();
        QCOMPARE(faultOf(field(Kind::Text, endless), {QString(2000, u'a')}), FormFault::None);
        QVERIFY2(watch.elapsed() < 2000, qPrintable(QString::number(watch.elapsed())));
    }

    void strangersFormsAreBounded()
    {
        Form form;
        form.title = u"Set\u202eup\n"_s;
        form.instructions = QString(mostFormText * 2, u'i');
        FormField first = field(Kind::Text);
        first.label = u"Name\u0007"_s;
        first.values = {u"kept as it is"_s, u"one too many"_s};
        FormField again = first;
        FormField nameless = field(Kind::Lines);
        nameless.key.clear();
        FormField said = field(Kind::Words);
        said.key.clear();
        said.values = {u"Who may come in"_s};
        FormField yes = field(Kind::YesNo);
        yes.key = u"yes"_s;
        yes.values = {u"true"_s};
        FormField hidden = field(Kind::Hidden);
        hidden.key = u"hidden"_s;
        hidden.values = {u"\u0007"_s, u"b"_s};
        form.fields = {first, again, nameless, said, yes, hidden};
        for (int i = 0; i < mostFormFields; ++i) {
            FormField more = first;
            more.key = QString::number(i);
            form.fields.append(more);
        }
        form.columns = {u"Who"_s, u"When"_s};
        form.rows = QList<QStringList>(mostFormRows + 1, {u"only one"_s});

        const Form clean = cleaned(form);
        QVERIFY(!clean.title.contains(u'\n'));
        QCOMPARE(clean.instructions.size(), mostFormText);
        QCOMPARE(clean.fields.size(), mostFormFields);
        QVERIFY(!clean.fields[0].label.contains(QChar(7)));
        QCOMPARE(clean.fields[0].values, QStringList{u"kept as it is"_s});
        QCOMPARE(clean.fields[1].kind, Kind::Words); // neither the second of the same key nor the one without
        QCOMPARE(clean.find(u"yes")->values, QStringList{u"1"_s});
        QCOMPARE(clean.find(u"hidden")->values, hidden.values); // it goes back as it came
        QCOMPARE(clean.rows.size(), mostFormRows);
        QCOMPARE(clean.rows.first(), QStringList({u"only one"_s, QString()}));
        QVERIFY(clean.asksSomething());
        Form silent;
        silent.fields = {said, hidden};
        QVERIFY(!silent.asksSomething());
    }
};

QTEST_GUILESS_MAIN(FormTest)
#include "tst_form.moc"
