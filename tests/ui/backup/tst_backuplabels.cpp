#include "ui/backup/backuplabels.h"

#include <QCoreApplication>
#include <QScopeGuard>
#include <QTest>
#include <QTranslator>

#include "tests/support/testclass.h"
#include "ui/plurals.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using backup::RestoreMode;
using State = backup::FileChange::State;

class BackupLabelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsOfNoKindIsToldToo()
    {
        using State = backup::FileChange::State;
        backup::RestorePlan plan;
        plan.files = {{u"data/zzz"_s, State::Fresh}, {u"config/anything.sh"_s, State::Fresh},
            {u"data/themes/a.everytheme"_s, State::Fresh}, {u"data/pictures/ab12"_s, State::Fresh},
            {u"data/window.ini"_s, State::Same}};
        QCOMPARE(planLabel(plan, backup::RestoreMode::Add),
            u"Looks of the big screen: 1 new\nPictures of answers and slides: 1 new\nOther files: 2 new, 1 the same"_s);
    }

    /// "1 iguales" is none: each number has its own words in languages that ask for them.
    void oneIsCountedAsOne()
    {
        class Counts : public QTranslator {
        public:
            bool isEmpty() const override { return false; }
            QString translate(const char*, const char* source, const char*, int n) const override
            {
                const QLatin1String said(source);
                return said == "%Ln new"_L1     ? n == 1 ? u"%Ln nuevo"_s : u"%Ln nuevos"_s
                    : said == "%Ln the same"_L1 ? n == 1 ? u"%Ln igual"_s : u"%Ln iguales"_s
                                                : QString();
            }
        } counts;
        QVERIFY(QCoreApplication::installTranslator(&counts));
        const auto back = qScopeGuard([&counts] { QCoreApplication::removeTranslator(&counts); });
        backup::RestorePlan plan;
        plan.things = {{.what = u"polls"_s, .fresh = 1, .same = 3}, {.what = u"rules"_s, .fresh = 2, .same = 1}};
        const QString said = planLabel(plan, RestoreMode::Add);
        QVERIFY2(said.contains(u"1 nuevo, 3 iguales"_s) && said.contains(u"2 nuevos, 1 igual"_s), qPrintable(said));
    }

    void saysWhatIsNewTheSameAndOther()
    {
        Plurals plurals;
        QVERIFY(QCoreApplication::installTranslator(&plurals));
        const auto back = qScopeGuard([&plurals] { QCoreApplication::removeTranslator(&plurals); });
        backup::RestorePlan plan;
        plan.files = {{u"config/services/a.toml"_s, State::Fresh}, {u"config/services/b.toml"_s, State::Same},
            {u"config/services/c.toml"_s, State::Other}, {u"config/rules/a.toml"_s, State::Other},
            {u"config/rules/b.toml"_s, State::Other}};
        plan.things = {
            {.what = u"polls"_s, .fresh = 11, .same = 3}, {.what = u"accounts"_s, .fresh = 2, .mayCome = false}};
        QCOMPARE(planLabel(plan, RestoreMode::Add),
            u"Services: 1 new, 1 the same, 1 differs and stays as it is\n"
            "Rules: 2 differ and stay as they are\nPolls: 11 new, 3 the same\n"
            "Users: of another version, compared when Everyport starts next"_s);
        QCOMPARE(planLabel(plan, RestoreMode::Replace),
            u"Services: 1 new, 1 the same, 1 becomes what it was\n"
            "Rules: 2 become what they were\nPolls: 11 new, 3 the same\nUsers: 2 new"_s);
    }

    /// A list of what nothing happens to hides the lines that matter.
    void kindsOfWhichNothingChangesShareALine()
    {
        backup::RestorePlan plan;
        plan.files = {{u"config/services/a.toml"_s, State::Same}, {u"config/rules/a.toml"_s, State::Same},
            {u"config/rules/b.toml"_s, State::Same}, {u"data/zzz"_s, State::Same}};
        plan.things = {{.what = u"polls"_s, .fresh = 1, .same = 3}, {.what = u"accounts"_s, .same = 9}};
        QCOMPARE(planLabel(plan, RestoreMode::Add),
            u"Polls: 1 new, 3 the same\nThe same as here: Services (1), Rules (2), Other files (1), Users (9)"_s);
    }

    void namesWhatGoes()
    {
        Plurals plurals;
        QVERIFY(QCoreApplication::installTranslator(&plurals));
        const auto back = qScopeGuard([&plurals] { QCoreApplication::removeTranslator(&plurals); });
        backup::RestorePlan plan;
        plan.files = {{u"config/rules/a.toml"_s, State::Gone}};
        QCOMPARE(planLabel(plan, RestoreMode::Add), QString());
        QCOMPARE(planLabel(plan, RestoreMode::Replace),
            u"1 file here goes: it is not in the backup (config/rules/a.toml)"_s);
        for (int i = 1; i < 7; ++i)
            plan.files << backup::FileChange{u"data/%1"_s.arg(i), State::Gone};
        const QString said = planLabel(plan, RestoreMode::Replace);
        QVERIFY2(said.startsWith(u"7 files here go: they are not in the backup (config/rules/a.toml, data/1, "_s)
                && said.endsWith(u" and 2 more)"_s),
            qPrintable(said));
    }

    void whatCannotBeMixedSaysWhatToDo()
    {
        QCOMPARE(backupFailure(Error::unsupported(Reason::BadValue, u"Add it instead."_s)), u"Add it instead."_s);
    }

    void namesTheFirstOfManyPictures()
    {
        QCOMPARE(picturesLabel({u"/a.png"_s, u"/b\n.png"_s}), u"/a.png, /b .png"_s);
        const QStringList many(9, QString(1000, u'x'));
        const QString words = picturesLabel(many);
        QVERIFY2(words.endsWith(u" and 4 more"_s) && words.size() < 1100, qPrintable(words));
    }

    void saysWhereItIsFrom()
    {
        QCOMPARE(headLabel({.host = u"town-hall"_s, .version = u"2.0"_s}),
            u"From town-hall, version 2.0: whole and unchanged."_s);
        const QDateTime made(QDate(2026, 5, 4), QTime(3, 2)); // of a folder that was kept, which has no sums
        QVERIFY(headLabel({.made = made}).endsWith(u", without sums that tell whether it is unchanged."_s));
    }
};

QTEST_GUILESS_MAIN(BackupLabelsTest)
#include "tst_backuplabels.moc"
