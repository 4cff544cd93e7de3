#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QProgressBar>
#include <QTest>
#include <QToolButton>

#include "tests/support/testclass.h"
#include "tests/ui/chat/files/filesbench.h"
#include "ui/chat/files/dropcover.h"
#include "ui/chat/files/filerow.h"
#include "ui/chat/files/filesending.h"
#include "ui/languages/languages.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using chat::Conversation;

/// Files that are dropped, pasted and chosen.
class FileSendingTest : public QObject, private FilesBench {
    Q_OBJECT

    FileRow* row()
    {
        for (FileRow* one : page()->findChildren<FileRow*>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init() { QVERIFY(beginWithFiles()); }
    void cleanup() { end(); }

    void aDroppedFileIsAskedAboutAndGoesWithProgress()
    {
        Conversation* kofi = person();
        QVERIFY(kofi);
        const QString path = written(u"plan.pdf"_s, QByteArray(2000, 'x'));
        m_network->holds = true;
        QVERIFY(drop(page()->view(), *files({path})));
        QTRY_VERIFY(told().contains(u"Send plan.pdf to kofi?"_s));
        QVERIFY(!m_network->asked.join(u' ').contains(u"file plan.pdf"_s)); // nothing goes by itself
        QVERIFY(m_bench->click(u"Send"_s));
        QTRY_VERIFY(m_network->asked.contains(u"file plan.pdf 2000"_s));
        QTRY_VERIFY(row());
        link()->progress(500);
        QTRY_COMPARE(row()->findChild<QProgressBar*>()->value(), 25);
        QVERIFY(row()->accessibleName().contains(u"25 %"_s));
        m_network->held.back().fire(Done());
        QTRY_VERIFY(!row());
        QTRY_VERIFY(texts().join(u' ').contains(u"plan.pdf was sent"_s));
    }

    void whatIsDraggedSaysWhatDroppingDoes_data()
    {
        QTest::addColumn<bool>("toPerson");
        QTest::addColumn<QString>("words");
        QTest::newRow("person") << true << u"Send to kofi"_s;
        QTest::newRow("room") << false << u"No files can be sent here"_s;
    }
    void whatIsDraggedSaysWhatDroppingDoes()
    {
        QFETCH(bool, toPerson);
        QFETCH(QString, words);
        QVERIFY(toPerson ? person() : room());
        QTRY_VERIFY(page()->view()->isVisible());
        auto* cover = page()->findChild<DropCover*>();
        const auto dragged = files({written(u"a.txt"_s, "x")});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, dragged.get(), Qt::LeftButton, {});
        QApplication::sendEvent(page()->view(), &enter);
        QVERIFY(cover->isVisible());
        QCOMPARE(cover->words().remove(QChar(0x2068)).remove(QChar(0x2069)), words);
        QDragLeaveEvent leave;
        QApplication::sendEvent(page()->view(), &leave);
        QVERIFY(!cover->isVisible());
        QMimeData text;
        text.setText(u"only words"_s);
        QDragEnterEvent other(QPoint(50, 50), Qt::CopyAction, &text, Qt::LeftButton, {});
        QApplication::sendEvent(page()->view(), &other);
        QVERIFY(!cover->isVisible());
    }

    void itCanBeCalledOff()
    {
        QVERIFY(person());
        m_network->holds = true;
        QVERIFY(drop(field()->viewport(), *files({written(u"plan.pdf"_s, "x")}))); // on the input line
        QVERIFY(m_bench->click(u"Send"_s));
        QTRY_VERIFY(row());
        QTest::mouseClick(row()->findChild<QToolButton*>(), Qt::LeftButton);
        QTRY_VERIFY(told().contains(u"Not sent: You called it off."_s));
        QVERIFY(row()->accessibleName().contains(u"You called it off."_s));
        QTest::mouseClick(row()->findChild<QToolButton*>(), Qt::LeftButton);
        QTRY_VERIFY(!row());
        QVERIFY(field()->toPlainText().isEmpty()); // no address in the text
    }

    void whyEachWasNotSentIsSaidInTheWindowsLanguage()
    {
        QVERIFY(person());
        const QStringList paths{written(u"a.pdf"_s, "x"), written(u"b.pdf"_s, "x")};
        QVERIFY(drop(page()->view(), *files(paths)));
        for (const QString& path : paths)
            QVERIFY(QFile::remove(path));
        const Languages german(u"de"_s);
        QVERIFY(m_bench->click(u"Send"_s)); // it was asked in English
        QTRY_VERIFY2(
            told().contains(u"Eine Datei „a.pdf“ gibt es nicht mehr. Eine Datei „b.pdf“ gibt es nicht mehr."_s),
            qPrintable(told()));
    }

    /// However long the reason is, it is read whole, and what it needs is one press away.
    void whatFailedSaysWhyAndGoesOnceMore()
    {
        QVERIFY(person());
        const QString place = u"http://upload.example.org:5281/"_s + QString(120, u'a') + u"/plan.pdf"_s;
        const QString why = u"The place for the file is not safe: "_s + place;
        m_network->refusal = Error{Error::Kind::Malformed, Reason::BadValue, why, {}, 0};
        QVERIFY(drop(page()->view(), *files({written(u"plan.pdf"_s, "x")})));
        QVERIFY(m_bench->click(u"Send"_s));
        QTRY_VERIFY(row());
        const auto saysWhy = [&]() -> const QLabel* {
            for (const QLabel* words : row() ? row()->findChildren<QLabel*>() : QList<QLabel*>()) {
                if (words->isVisible() && words->text().remove(QChar(0x200b)) == u"Not sent: "_s + why)
                    return words;
            }
            return nullptr;
        };
        QTRY_VERIFY(saysWhy());
        const auto isWhole = [&] {
            const QLabel* words = saysWhy();
            return words && words->height() >= words->heightForWidth(words->width());
        };
        QTRY_VERIFY(isWhole());
        QVERIFY(m_bench->click(u"Try again"_s)); // as bad as before
        QTRY_VERIFY(isWhole());
        m_network->refusal.reset();
        m_network->holds = true;
        QVERIFY(m_bench->click(u"Try again"_s));
        QTRY_COMPARE(m_network->asked.filter(u"file plan.pdf 1"_s).size(), 3);
        QTRY_VERIFY(row() && !saysWhy());
        m_network->held.back().fire(Done());
        QTRY_VERIFY(!row());
    }

    void severalAreOneQuestion()
    {
        QVERIFY(person());
        QVERIFY(drop(page()->view(), *files({written(u"a.txt"_s, "x"), written(u"b.txt"_s, "y")})));
        QTRY_VERIFY(told().contains(u"Send 2 files to kofi?"_s));
        m_bench->press(Qt::Key_Escape);
        QTRY_VERIFY(!told().contains(u"Send 2 files"_s));
        QVERIFY(!m_network->asked.join(u' ').contains(u"file "_s));
    }

    void aPictureFromTheClipboardIsAFile()
    {
        QVERIFY(person());
        QTRY_COMPARE(QApplication::focusWidget(), field());
        QImage picture(20, 20, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QApplication::clipboard()->setImage(picture);
        m_bench->press(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(told().contains(u"Send picture-"_s));
        QVERIFY(m_bench->click(u"Send"_s));
        QTRY_VERIFY(m_network->asked.join(u' ').contains(u".png"_s));
    }

    void whereThereAreNoFilesItSaysWhatToDo()
    {
        Conversation* here = room();
        QVERIFY(here);
        QVERIFY(drop(page()->view(), *files({written(u"plan.pdf"_s, "x")})));
        QTRY_VERIFY(m_bench->trouble().join(u' ').contains(u"send it to one person"_s));
        QVERIFY(!page()->view()->composer()->files().canSend());
        m_network->can.setFlag(chat::Ability::Files, false);
        QVERIFY(person());
        QVERIFY(drop(page()->view(), *files({written(u"plan.pdf"_s, "x")})));
        QTRY_VERIFY(m_bench->trouble().join(u' ').contains(u"on the web"_s));
    }

    void offlineSaysSo()
    {
        Conversation* kofi = person();
        QVERIFY(kofi);
        chat().reports().notifyState(*kofi->account, chat::Account::State::Waiting, u"Lost."_s);
        QVERIFY(drop(page()->view(), *files({written(u"plan.pdf"_s, "x")})));
        QTRY_VERIFY(told().contains(u"is not connected"_s));
    }

    void anAddressOfTheWebIsText()
    {
        QVERIFY(person());
        QMimeData web;
        web.setUrls({QUrl(u"https://example.org/a"_s)});
        web.setText(u"https://example.org/a"_s);
        QVERIFY(drop(field()->viewport(), web));
        QCOMPARE(field()->toPlainText(), u"https://example.org/a"_s);
        QVERIFY(!told().contains(u"Send "_s));
    }
};

QTEST_MAIN(FileSendingTest)
#include "tst_filesending.moc"
