#include <QTest>

#include "tests/support/testclass.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/statemark.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// Every colour that is text stands 4.5:1 on every ground where it is used, every mark and field edge 3:1.
class ColoursTest : public QObject {
    Q_OBJECT

private:
    struct Set {
        const char* name;
        QPalette palette;
        const Colours& colours;
    };
    static QList<Set> sets()
    {
        return {{"light", lightPalette(), Colours::lightSet()}, {"dark", darkPalette(), Colours::darkSet()}};
    }

    static void hold(const char* set, const char* what, const QColor& one, const QColor& ground, qreal least)
    {
        const qreal found = contrast(one, ground);
        QVERIFY2(found >= least,
            qPrintable(u"%1, %2: %3 on %4 is %5:1, wanted %6"_s
                           .arg(QLatin1String(set), QLatin1String(what), one.name(), ground.name())
                           .arg(found, 0, 'f', 2)
                           .arg(least)));
    }

private Q_SLOTS:
    void isAsTheFormulaSays()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white)), 21);
        QCOMPARE(qRound(contrast(Qt::white, Qt::white)), 1);
        QCOMPARE(qRound(contrast(QColor(0x767676), Qt::white) * 100), 454); // the well-known grey
    }

    void textStandsOut()
    {
        for (const Set& set : sets()) {
            const QPalette& p = set.palette;
            const Colours& c = set.colours;
            const QList<QColor> grounds = {p.color(QPalette::Base), p.color(QPalette::Window), c.hover, c.raised,
                c.track, p.color(QPalette::Active, QPalette::Highlight),
                p.color(QPalette::Inactive, QPalette::Highlight)};
            for (const QColor& ground : grounds) {
                hold(set.name, "text", p.color(QPalette::Text), ground, 4.5);
                hold(set.name, "second text", c.text2, ground, 4.5);
            }
            for (const QColor& ground :
                {p.color(QPalette::Base), p.color(QPalette::Window), p.color(QPalette::Active, QPalette::Highlight)}) {
                hold(set.name, "good", c.good, ground, 4.5);
                hold(set.name, "trouble", c.trouble, ground, 4.5);
                hold(set.name, "failed", c.failed, ground, 4.5);
                hold(set.name, "link", c.accent, ground, 4.5);
                hold(set.name, "placeholder", p.color(QPalette::PlaceholderText), ground, 4.5);
            }
            hold(set.name, "on selection", c.selectionText, p.color(QPalette::Active, QPalette::Highlight), 4.5);
            hold(set.name, "on primary", Qt::white, c.primary, 4.5);
            hold(set.name, "tool tip", p.color(QPalette::ToolTipText), p.color(QPalette::ToolTipBase), 4.5);
            hold(set.name, "undo", c.undoText, c.undo, 4.5);
            hold(set.name, "undo link", c.undoLink, c.undo, 4.5);
            for (const QColor& code : {c.codeKeyword, c.codeString, c.codeNumber, c.codeCall})
                hold(set.name, "code", code, p.color(QPalette::Base), 4.5);
        }
    }

    void noticesCanBeRead()
    {
        for (const Set& set : sets()) {
            const Colours& c = set.colours;
            for (const QColor& ground : {c.goodNotice, c.troubleNotice, c.failedNotice, c.infoNotice}) {
                hold(set.name, "notice", set.palette.color(QPalette::Text), ground, 4.5);
                hold(set.name, "notice caption", c.text2, ground, 4.5);
            }
            hold(set.name, "all is well", c.good, c.goodNotice, 4.5);
        }
    }

    void marksAndEdgesAreSeen()
    {
        for (const Set& set : sets()) {
            const QColor base = set.palette.color(QPalette::Base);
            hold(set.name, "field edge", set.colours.edge, base, 3);
            for (int mark = int(Mark::Live); mark <= int(Mark::Info); ++mark)
                hold(set.name, "mark", markColour(Mark(mark), set.palette), base, 3);
            for (const QColor& answer : set.colours.answers) {
                hold(set.name, "answer", answer, base, 3);
                hold(set.name, "answer on the big screen", answer, set.colours.present, 3);
            }
        }
    }

    void everyGroupIsComplete()
    {
        for (const Set& set : sets()) {
            for (auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
                for (int role = 0; role < QPalette::NColorRoles; ++role) {
                    if (role != QPalette::NoRole)
                        QVERIFY(set.palette.isBrushSet(group, QPalette::ColorRole(role)));
                }
            }
        }
    }

    void findsItsSetByThePalette()
    {
        QVERIFY(!Colours::of(lightPalette()).dark);
        QVERIFY(Colours::of(darkPalette()).dark);
    }

    void eightAnswersHaveAColourEach()
    {
        const Colours& c = Colours::lightSet();
        QVERIFY(c.answer(0, 8) != c.answer(7, 8));
        QCOMPARE(c.answer(3, 9), c.answer(0, 9));
    }
};

QTEST_MAIN(ColoursTest)
#include "tst_colours.moc"
