#include <QDirIterator>
#include <QElapsedTimer>
#include <QHelpEvent>
#include <QLabel>
#include <QListView>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QTest>
#include <QToolTip>

#include "tests/support/eventloop.h"
#include "tests/support/strangers.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/pipewatch.h"
#include "ui/charts/barchart.h"
#include "ui/style/painting/rowdelegate.h"
#include "ui/style/painting/rowroles.h"
#include "ui/style/theme/theme.h"
#include "ui/style/words/tips.h"
#include "ui/widgets/display/facts.h"
#include "ui/widgets/display/notice.h"
#include "ui/widgets/display/texts.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// What strangers write is shown as the letters that it is: by labels, rows and tool tips alike, whoever makes them.
class StrangersTest : public QObject {
    Q_OBJECT

    PipeWatch m_pipe;
    std::unique_ptr<Theme> m_theme;

    static QLabel* tip()
    {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (widget->inherits("QTipLabel") && widget->isVisible())
                return qobject_cast<QLabel*>(widget);
        }
        return nullptr;
    }
    static void hover(QWidget* widget, const QPoint& at)
    {
        QHelpEvent event(QEvent::ToolTip, at, widget->mapToGlobal(at));
        QApplication::sendEvent(widget, &event);
    }
    /// Empty where all is well.
    QString tipFault(const QString& text) const
    {
        const QLabel* shown = tip();
        if (!shown)
            return tipText(text).trimmed().isEmpty() ? QString() : u"no tool tip"_s;
        if (shown->textFormat() != Qt::PlainText)
            return u"not plain text"_s;
        if (shown->text().size() > 2100 || drivesScreens(shown->text()))
            return u"not as it may be shown: "_s + shown->text().left(100);
        return m_pipe.wasOpened() ? u"the file was read"_s : QString();
    }
    QStringList eachTip(QWidget* widget, const std::function<void(const QString&)>& set, const QPoint& at)
    {
        QStringList wrong;
        for (const StrangersWords& words : strangersWords(m_pipe.path())) {
            QToolTip::hideText();
            processPending();
            set(words.text);
            hover(widget, at);
            const QString fault = tipFault(words.text);
            if (!fault.isEmpty())
                wrong << QString::fromLatin1(words.name) + u": "_s + fault;
        }
        return wrong;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(Theme::Choice::Light, false);
        QVERIFY(m_pipe.start());
    }
    void cleanup()
    {
        QToolTip::hideText();
        QVERIFY(!m_pipe.wasOpened());
    }

    void tipsOfWidgets()
    {
        QWidget widget;
        widget.resize(200, 100);
        widget.show();
        const auto wrong = eachTip(&widget, [&](const QString& text) { widget.setToolTip(text); }, {5, 5});
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
    void tipsOfRows()
    {
        QListView list;
        QStandardItemModel model(1, 1);
        list.setModel(&model);
        list.setItemDelegate(new RowDelegate(RowDelegate::Look::List, &list));
        list.resize(200, 100);
        list.show();
        const auto wrong = eachTip(list.viewport(),
            [&](const QString& text) {
                model.setItem(0, new QStandardItem(u"x"_s));
                model.item(0)->setToolTip(text);
            },
            {20, 10});
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
    void tipsByHand()
    {
        QWidget widget;
        widget.show();
        for (const StrangersWords& words : strangersWords(m_pipe.path())) {
            QToolTip::hideText();
            processPending();
            showTip({10, 10}, words.text, &widget);
            QVERIFY2(
                tipFault(words.text).isEmpty(), qPrintable(QString::fromLatin1(words.name) + tipFault(words.text)));
        }
    }
    /// Of an answer, and of the readers that vote for it.
    void tipsOfBars()
    {
        BarChart chart;
        chart.resize(400, 200);
        chart.show();
        const auto show = [&chart](const ChartRow& row) {
            ChartData data;
            data.rows = {row};
            chart.setData(data);
        };
        chart.setData({.rows = {{.id = u"x"_s, .label = u"x"_s}}});
        const QPoint bar = chart.rowRect(0).center();
        QVERIFY(chart.rect().contains(bar));
        const auto labels = eachTip(
            &chart, [&](const QString& text) { show({.id = u"x"_s, .label = text}); }, bar);
        QVERIFY2(labels.isEmpty(), qPrintable(labels.join(u'\n')));
        const auto readers = eachTip(
            &chart, [&](const QString& text) { show({.id = u"x"_s, .label = u"x"_s, .readers = text}); }, bar);
        QVERIFY2(readers.isEmpty(), qPrintable(readers.join(u'\n')));
    }
    /// What the desktop and a screen reader are told of a widget, whoever set it.
    void titlesAndDescriptions()
    {
        QWidget window;
        for (const StrangersWords& words : strangersWords(m_pipe.path())) {
            window.setWindowTitle(words.text);
            QVERIFY2(!drivesScreens(window.windowTitle()) && window.windowTitle().size() <= 300
                    && !window.windowTitle().contains(u'\n'),
                words.name);
            window.setToolTip(words.text);
            QVERIFY2(!drivesScreens(window.toolTip()) && window.toolTip().size() <= 2100, words.name);
            Text text(words.text);
            QVERIFY2(!drivesScreens(text.text()) && text.text().size() <= 20'100, words.name);
            text.setText({});
            text.setText(words.text);
            QVERIFY2(!text.text().isEmpty() && !drivesScreens(text.text()), words.name);
            StateText state;
            state.setState(Mark::Failed, words.text);
            QVERIFY2(!drivesScreens(state.accessibleName()) && state.accessibleName().size() <= 1100, words.name);
        }
    }
    void labelsThatNobodyThoughtOf()
    {
        QWidget window;
        auto* label = new QLabel(u"<img src='file://%1'> x"_s.arg(m_pipe.path()), &window);
        window.show();
        QCOMPARE(label->textFormat(), Qt::PlainText);
        label->setText(u"<img src='%1'>"_s.arg(m_pipe.path()));
        label->adjustSize();
        window.grab();
    }

    void labelsAndRowsOfAnyLength()
    {
        QElapsedTimer timer;
        timer.start();
        Facts facts(80);
        Notice notice(Mark::Failed);
        QListView list;
        QStandardItemModel model;
        list.setModel(&model);
        list.setItemDelegate(new RowDelegate(RowDelegate::Look::List, &list));
        list.resize(400, 700);
        for (const StrangersWords& words : strangersWords(m_pipe.path())) {
            facts.set(u"Fact"_s, words.text, false, words.text);
            for (const QLabel* label : facts.findChildren<QLabel*>())
                QVERIFY2(!drivesScreens(label->text()), words.name);
            notice.setText(words.text, words.text);
            notice.resize(500, 60);
            notice.grab();
            auto* item = new QStandardItem(words.text);
            item->setData(words.text, Role::SecondText);
            item->setData(words.text, Role::RightText);
            model.appendRow(item);
        }
        list.grab();
        // a megabyte is measured nowhere: that takes minutes
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }

    /// What makes tool tips, or rich text of any kind, outside of the one place that knows how.
    void nobodyElseMakesRichText()
    {
        const QRegularExpression others(
            u"QToolTip::showText|setWhatsThis|WhatsThisRole|QMessageBox|QErrorMessage|QInputDialog|Qt::AutoText|Qt::RichText|setHtml|insertHtml|appendHtml|mightBeRichText|clipboard\\(\\)->setText"_s);
        const QStringList known = {u"ui/style/words/clipboard.cpp"_s, u"ui/style/words/tips.cpp"_s,
            u"ui/style/words/tips.h"_s, u"ui/style/theme/style.cpp"_s, u"ui/widgets/display/notice.cpp"_s,
            u"ui/console/prompt/namespopup.cpp"_s};
        const QString root = QStringLiteral(EVERYPORT_SOURCE);
        QDirIterator files(root + u"/ui"_s, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        int read = 0;
        QStringList wrong;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QFile::ReadOnly));
            const QString path = file.fileName().mid(root.size() + 1);
            const QString text = QString::fromUtf8(file.readAll());
            ++read;
            // A tool tip is text as it is: escaped, it would show the escapes.
            for (const QString& line : text.split(u'\n')) {
                if ((line.contains(u"oolTip"_s) && line.contains(u"toHtmlEscaped"_s))
                    || (!known.contains(path) && others.match(line).hasMatch()))
                    wrong << path + u": "_s + line.trimmed();
            }
        }
        QVERIFY(read > 400);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_MAIN(StrangersTest)
#include "tst_strangers.moc"
