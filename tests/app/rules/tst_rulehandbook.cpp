#include <QFile>
#include <QTest>

#include "app/config/optionvalue.h"
#include "app/rules/actions/actionkinds.h"
#include "app/rules/events/eventkinds.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rules;
using namespace Qt::StringLiterals;

/// The handbook's chapter on rules lists what there is.
class RuleHandbookTest : public QObject {
    Q_OBJECT

    /// The paragraph that begins so.
    static QString paragraph(const QString& beginning)
    {
        QFile file(QStringLiteral(EVERYPORT_TEST_DATA "/../../resources/handbook/rules.md"));
        if (!file.open(QFile::ReadOnly))
            qFatal("no chapter");
        const auto text = QString::fromUtf8(file.readAll());
        const auto begin = text.indexOf(u'\n' + beginning);
        return begin < 0 ? QString() : text.mid(begin, text.indexOf(u"\n\n"_s, begin + 1) - begin);
    }

private Q_SLOTS:
    void namesEveryEvent()
    {
        const auto list = paragraph(u"Events: "_s);
        for (const auto& kind : eventKinds())
            QVERIFY2(list.contains(u'`' + kind.name + u'`'), qPrintable(kind.name));
        for (const auto& field : commonFields())
            QVERIFY2(list.contains(u"`{%1}`"_s.arg(field.name)), qPrintable(field.name));
    }

    /// As the option's own help has it.
    void namesHowOftenATimeComesAtLeast()
    {
        const auto* option = findOption(findEventKind(u"time"_s)->options, u"every"_s);
        const auto least = durationText(option->min) + u" at least"_s;
        QVERIFY(option->help.contains(least));
        QVERIFY(paragraph(u"Events: "_s).contains(u"(`every = \"15min\"`, "_s + least));
    }

    void namesEveryAction()
    {
        const auto list = paragraph(u"Actions: "_s);
        for (const auto& kind : actionKinds())
            QVERIFY2(list.contains(u'`' + kind.name + u'`'), qPrintable(kind.name));
    }
};

QTEST_GUILESS_MAIN(RuleHandbookTest)
#include "tst_rulehandbook.moc"
