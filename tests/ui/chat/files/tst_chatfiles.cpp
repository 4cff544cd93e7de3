#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include "tests/support/testclass.h"
#include "tests/ui/chat/chatbench.h"
#include "ui/chat/files/dropcover.h"
#include "ui/chat/files/filerow.h"
#include "ui/chat/files/filesending.h"
#include "ui/chat/files/offerrow.h"
#include "ui/chat/files/offers.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using chat::Conversation;

/// Files that are dropped, pasted and chosen.
class ChatFilesTest : public QObject, private ChatBench {
    Q_OBJECT

    Conversation* person()
    {
        Conversation* here = room();
        const auto opened = here ? waitFor(chat().openPerson(here->account->id, u"kofi"_s)) : Result<qint64>(0);
        Conversation* kofi = opened ? chat().conversation(*opened) : nullptr;
        if (!kofi)
            return nullptr;
        chat().reports().notifyPresence(*kofi, Conversation::Presence::In);
        page()->goTo(QString::number(kofi->id));
        return kofi;
    }
    QString written(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_bench->folder() + u'/' + name);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    bool drop(QWidget* where, const QMimeData& what)
    {
        QDragEnterEvent enter(where->rect().center(), Qt::CopyAction, &what, Qt::LeftButton, {});
        QApplication::sendEvent(where, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event(where->rect().center(), Qt::CopyAction, &what, Qt::LeftButton, {});
        QApplication::sendEvent(where, &event);
        return !page()->findChild<DropCover*>()->isVisible();
    }
    std::unique_ptr<QMimeData> files(const QStringList& paths)
    {
        auto data = std::make_unique<QMimeData>();
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data->setUrls(urls);
        return data;
    }
    FileRow* row()
    {
        for (FileRow* one : page()->findChildren<FileRow*>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    qint64 offer(Conversation& from, const QString& name, qint64 size, const QString& caution = {})
    {
        chat::Offer made;
        made.kind = name.isEmpty() ? chat::Offer::Kind::Talk : chat::Offer::Kind::File;
        made.key = u"k"_s;
        made.from = from.name;
        made.name = name;
        made.size = size;
        made.caution = caution;
        chat().reports().notifyOffer(from, made);
        const auto all = chat().offers().of(from.id);
        return all.isEmpty() ? 0 : all.last().id;
    }
    OfferRow* offerRow()
    {
        for (OfferRow* one : page()->findChildren<OfferRow*>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    QPushButton* offerButton(const QString& text)
    {
        for (QPushButton* one : offerRow() ? offerRow()->findChildren<QPushButton*>() : QList<QPushButton*>()) {
            if (one->isVisible() && one->text().remove(u'&') == text)
                return one;
        }
        return nullptr;
    }
    QString told() { return shown().remove(QChar(0x2068)).remove(QChar(0x2069)); }

private Q_SLOTS:
    void init()
    {
        QVERIFY(begin());
        m_network->can |= chat::Ability::Files;
    }
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
        QTest::mouseClick(row()->findChild<QToolButton*>(), Qt::LeftButton);
        QTRY_VERIFY(!row());
        QVERIFY(field()->toPlainText().isEmpty()); // no address in the text
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

    void whatIsOfferedWaitsForAWord()
    {
        Conversation* kofi = person();
        QVERIFY(kofi);
        m_network->holds = true;
        QVERIFY(offer(*kofi, u"../seating.pdf"_s, 2000) != 0);
        QTRY_VERIFY(offerRow());
        QVERIFY2(offerRow()->accessibleName().contains(u"seating.pdf"_s), qPrintable(offerRow()->accessibleName()));
        QVERIFY(
            told().contains(u"offered by kofi"_s) && told().contains(u"seating.pdf"_s) && !told().contains(u".."_s));
        QVERIFY(!m_network->asked.join(u' ').contains(u"take "_s));
        QPushButton* save = offerButton(u"Save…"_s);
        QVERIFY(save && save->focusPolicy() & Qt::TabFocus); // by the keyboard, too
        const QString path = m_bench->folder() + u"/seating.pdf"_s;
        // as the dialog does
        page()->view()->composer()->offers().saveTo(chat().offers().of(kofi->id).first().id, path);
        QTRY_VERIFY(m_network->asked.join(u' ').contains(u"take k from 0"_s));
        QFile part(link()->incoming.path);
        QVERIFY(part.open(QIODevice::WriteOnly) && part.write(QByteArray(2000, 'x')) == 2000 && part.flush());
        link()->incoming.progress(500);
        QTRY_COMPARE(offerRow()->findChild<QProgressBar*>()->value(), 250);
        QVERIFY(told().contains(u"25 % of"_s));
        m_network->held.back().fire(Done());
        QTRY_VERIFY(!offerRow());
        QTRY_VERIFY(texts().join(u' ').contains(path)); // where it is
    }

    void whatIsOfferedIsRefused()
    {
        Conversation* kofi = person();
        QVERIFY(kofi);
        QVERIFY(offer(*kofi, u"a.txt"_s, 1) != 0);
        QTRY_VERIFY(offerButton(u"Refuse"_s));
        offerButton(u"Refuse"_s)->click();
        QTRY_VERIFY(!offerRow());
        QVERIFY(m_network->asked.contains(u"refuse k"_s));
        QTRY_VERIFY(texts().join(u' ').contains(u"You refused a.txt"_s));
    }

    void whatLeadsNearSaysWhy()
    {
        Conversation* kofi = person();
        QVERIFY(kofi);
        QVERIFY(offer(*kofi, u"a.txt"_s, 1, u"It leads to 10.0.0.1."_s) != 0);
        QTRY_VERIFY(offerButton(u"Save anyway…"_s));
        QVERIFY(told().contains(u"It leads to 10.0.0.1."_s));
    }

    void savingCanBeCalledOff()
    {
        Conversation* kofi = person();
        QVERIFY(kofi);
        m_network->holds = true;
        const qint64 id = offer(*kofi, u"a.txt"_s, 100);
        QVERIFY(chat().offers().save(id, m_bench->folder() + u"/a.txt"_s));
        QTRY_VERIFY(offerRow() && offerRow()->findChild<QToolButton*>()->isVisible());
        offerRow()->findChild<QToolButton*>()->click();
        QTRY_VERIFY(told().contains(u"Not saved: You called it off."_s));
        offerRow()->findChild<QToolButton*>()->click();
        QTRY_VERIFY(!offerRow());
    }

    void aTalkIsShownWhereItIs()
    {
        Conversation* kofi = person();
        QVERIFY(kofi);
        QVERIFY(offer(*kofi, {}, -1) != 0);
        QTRY_VERIFY(told().contains(u"kofi offers to talk directly"_s));
        QVERIFY(told().contains(u"not encrypted"_s));
        offerButton(u"Talk"_s)->click();
        QTRY_VERIFY(m_network->asked.contains(u"talk k"_s));
        QTRY_COMPARE(page()->view()->transcript().conversation(),
            chat().account(kofi->account->id)->find(Conversation::Kind::Person, u"=alice"_s)->id);
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

QTEST_MAIN(ChatFilesTest)
#include "tst_chatfiles.moc"
