#include "ui/widgets/dialogs/printdialog.h"

#include <QApplication>
#include <QFile>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class PrintDialogTest : public QObject {
    Q_OBJECT

    static QPrintDialog* shown()
    {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* dialog = qobject_cast<QPrintDialog*>(widget); dialog && dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

private Q_SLOTS:
    void printsWhereItIsTold()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"page.pdf"_s);
        std::optional<bool> done;
        QString into;
        QObject who;
        askWhereToPrint(
            nullptr, u"Citizens’ day"_s, &who,
            [](QPagedPaintDevice& device) {
                QPainter painter(&device);
                painter.drawText(100, 100, u"Hello"_s);
                return painter.isActive();
            },
            [&](bool isDone, const QString& where) {
                done = isDone;
                into = where;
            });
        QPrintDialog* dialog = shown();
        QVERIFY(dialog);
        QCOMPARE(dialog->printer()->docName(), u"Citizens’ day"_s);
        QCOMPARE(dialog->printer()->creator(), u"Everyport"_s);
        dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
        dialog->printer()->setOutputFileName(file);
        dialog->done(QDialog::Accepted);
        QCOMPARE(done, std::optional(true));
        QCOMPARE(into, file);
        QFile written(file);
        QVERIFY(written.open(QFile::ReadOnly));
        QVERIFY(written.readAll().startsWith("%PDF-"));
    }

    void nothingIsPrintedForWhoHasGone()
    {
        bool isCalled = false;
        auto who = std::make_unique<QObject>();
        askWhereToPrint(
            nullptr, u"x"_s, who.get(), [&](QPagedPaintDevice&) { return isCalled = true; },
            [&](bool, const QString&) { isCalled = true; });
        who.reset();
        shown()->done(QDialog::Accepted);
        QVERIFY(!isCalled);
    }
};

QTEST_MAIN(PrintDialogTest)
#include "tst_printdialog.moc"
