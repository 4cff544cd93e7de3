#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/plurals.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class PluralsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneIsSaidOtherwise()
    {
        Plurals plurals;
        QCoreApplication::installTranslator(&plurals);
        QCOMPARE(QCoreApplication::translate("x", "%Ln votes", nullptr, 1), u"1 vote"_s);
        QCOMPARE(QCoreApplication::translate("x", "%Ln votes", nullptr, 2), u"2 votes"_s);
        QCOMPARE(QCoreApplication::translate("x", "%Ln places given", nullptr, 1204),
            u"%1 places given"_s.arg(QLocale().toString(1204)));
        QCOMPARE(QCoreApplication::translate("x", "… and %Ln more bytes", nullptr, 1), u"… and 1 more byte"_s); // UTF-8
        QCOMPARE(QCoreApplication::translate("x", "%1, %Ln polls", nullptr, 1).arg(u"Lunch"_s), u"Lunch, 1 poll"_s);
        QCOMPARE(QCoreApplication::translate("x", "Open voting"), u"Open voting"_s);
        QCoreApplication::removeTranslator(&plurals);
    }

    /// Every counted sentence in the window's sources has its words for one.
    void everyCountedSentenceIsKnown()
    {
        static const QRegularExpression counted(u"tr\\(\"([^\"]*%L?n[^\"]*)\""_s);
        int found = 0;
        QDirIterator files(
            QStringLiteral(EVERYPORT_SOURCE "/ui"), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.fileName().endsWith(u"plurals.cpp"_s))
                continue;
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto matches = counted.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext()) {
                const QString sentence = matches.next().captured(1);
                ++found;
                QVERIFY2(Plurals::knows(sentence.toUtf8()), qPrintable(file.fileName() + u": "_s + sentence));
            }
        }
        QVERIFY(found > 20);
    }

    /// Other languages count otherwise: what is said of one stands in no condition beside what is said of many.
    void nothingIsCountedByHand()
    {
        static const QRegularExpression byHand(
            u"tr\\(\"[^\"]*(?<!%)\\b1 [a-z][^\"]*\"\\)[^\"]{0,60}tr\\(\"(?![^\"]*%L?n)[^\"]*%L?[12] [a-z]"_s);
        QVERIFY(byHand.isValid());
        QDirIterator files(
            QStringLiteral(EVERYPORT_SOURCE "/ui"), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto match = byHand.match(QString::fromUtf8(file.readAll()));
            QVERIFY2(!match.hasMatch(), qPrintable(file.fileName() + u": "_s + match.captured()));
        }
    }
};

QTEST_GUILESS_MAIN(PluralsTest)
#include "tst_plurals.moc"
