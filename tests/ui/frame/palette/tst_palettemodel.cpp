#include <QAbstractItemModelTester>
#include <QTest>

#include "tests/support/strangers.h"
#include "tests/support/testclass.h"
#include "ui/frame/palette/palettemodel.h"
#include "ui/style/painting/rowroles.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class PaletteModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paletteShowsTheBestGroupFirst()
    {
        PaletteModel model;
        QAbstractItemModelTester tester(&model);
        const QList<PaletteHit> hits = {
            {u"Polls"_s, u"Compress the data?"_s}, {u"Actions"_s, u"Preferences…"_s}, {u"Actions"_s, u"Quit"_s}};
        model.setHits(hits, u"pre"_s);
        QCOMPARE(model.rowCount(), 4); // two headings, two hits
        QCOMPARE(model.index(0).data().toString(), u"Actions"_s);
        QVERIFY(model.index(0).data(Role::Group).toBool());
        QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
        QCOMPARE(model.hit(model.index(1))->title, u"Preferences…"_s);
        QVERIFY(!model.hit(model.index(0)));
        model.setHits(hits, {});
        QCOMPARE(model.index(0).data().toString(), u"Polls"_s); // as given
    }

    /// Before anything is typed: Ctrl+1 to Ctrl+9, and the tools behind them by their names.
    void eachPageWithAKeyIsThere()
    {
        QList<PaletteHit> pages;
        for (int i = 1; i <= 14; ++i) {
            PaletteHit page{u"Pages"_s, u"Page %1"_s.arg(i)};
            page.keys = i <= 9 ? u"Ctrl+%1"_s.arg(i) : QString();
            pages.append(page);
        }
        PaletteModel model;
        model.setHits(pages, {});
        QStringList shown;
        for (int row = 1; row < model.rowCount(); ++row)
            shown.append(model.hit(model.index(row))->keys);
        QVERIFY2(shown.contains(u"Ctrl+9"_s) && shown.size() < pages.size(), qPrintable(shown.join(u' ')));
    }

    void paletteShowsStrangersWords()
    {
        for (const StrangersWords& words : strangersWords()) {
            PaletteModel model;
            model.setHits({{u"Polls"_s, u"Which? "_s + words.text, words.text}}, u"which"_s);
            QCOMPARE(model.rowCount(), 2);
            for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(Role::SecondText)}) {
                const QString shown = model.index(1).data(role).toString();
                QVERIFY2(!drivesScreens(shown) && !shown.contains(u'\n') && shown.size() < 700, words.name);
            }
        }
    }
};

QTEST_MAIN(PaletteModelTest)
#include "tst_palettemodel.moc"
