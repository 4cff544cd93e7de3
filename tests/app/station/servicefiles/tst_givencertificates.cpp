#include "app/station/servicefiles/givencertificates.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "netcore/tls/certificate.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

/// What is told of a certificate does not depend on where it is named.
class GivenCertificatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(Certificate::loadOrMake(m_folder->path(), u"good"_s, {u"good.test"_s}).ok());
        const auto made = QDateTime::currentDateTimeUtc().addDays(-3700);
        QVERIFY(Certificate::loadOrMake(m_folder->path(), u"old"_s, {u"old.test"_s}, made).ok());
    }

    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("remark");
        QTest::newRow("nothing") << u"good.crt"_s << u"good.key"_s << QString() << QString();
        QTest::newRow("over") << u"old.crt"_s << u"old.key"_s << QString() << u"old.crt has been out of date since"_s;
        QTest::newRow("not its key") << u"good.crt"_s << u"old.key"_s << u"does not belong to the certificate"_s
                                     << QString();
        QTest::newRow("no key") << u"good.crt"_s << u"none.key"_s << u"none.key cannot be read: No such file"_s
                                << QString();
        QTest::newRow("no certificate") << u"good.key"_s << u"good.key"_s << u"There is no certificate in that file"_s
                                        << QString();
    }
    void tellsWhatIsWrong()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, key);
        QFETCH(QString, fault);
        QFETCH(QString, remark);
        const auto place = u"tls:6697:certificate=%1:key=%2"_s.arg(path(certificate), path(key));
        const auto byOption = QMap<QString, QVariant>{{u"certificate"_s, path(certificate)}, {u"key"_s, path(key)}};
        const auto byPlace = QMap<QString, QVariant>{{u"listen"_s, QStringList{u"tcp:6667"_s, place}}};
        const auto behind = QMap<QString, QVariant>{{u"listen"_s, QStringList{u"haproxy:from=127.0.0.1:"_s + place}}};
        for (const auto& wishes : {byOption, byPlace, behind}) {
            const auto file = fileWith(wishes);
            const auto found = certificatesGivenBy(file, options());
            QCOMPARE(found.faults.size(), fault.isEmpty() ? 0 : 1);
            QCOMPARE(found.remarks.size(), remark.isEmpty() ? 0 : 1);
            if (!fault.isEmpty()) {
                const auto& error = found.faults.first();
                QVERIFY2(error.text.contains(fault), qPrintable(error.text));
                QVERIFY(error.text.startsWith(
                    u"irc.toml: %1: %2 with %3: "_s.arg(error.code, path(certificate), path(key))));
            }
            if (!remark.isEmpty())
                QVERIFY2(found.remarks.first().contains(remark), qPrintable(found.remarks.first()));
        }
    }

    void tellsWhoIsTrustedByNobody_data()
    {
        QTest::addColumn<QString>("trusted");
        QTest::addColumn<QString>("fault");
        QTest::newRow("an authority") << u"good.crt"_s << QString();
        QTest::newRow("nothing there") << u"none.pem"_s << u"none.pem cannot be read: No such file"_s;
        QTest::newRow("no certificate") << u"good.key"_s << u"good.key: There is no certificate in that file"_s;
        QTest::newRow("nothing in it") << u"empty.pem"_s << u"empty.pem: There is no certificate in that file"_s;
    }
    void tellsWhoIsTrustedByNobody()
    {
        QFETCH(QString, trusted);
        QFETCH(QString, fault);
        QFile empty(path(u"empty.pem"_s));
        QVERIFY(empty.open(QFile::WriteOnly));
        const auto own = u"tls:6697:certificate=%1:key=%2:"_s.arg(path(u"good.crt"_s), path(u"good.key"_s));
        for (const auto& place : {own + u"clients=required:trust=%1"_s.arg(path(trusted)),
                 u"haproxy:from=127.0.0.1:%1trust=%2"_s.arg(own, path(trusted)),
                 u"tls:example.org:6697:trust=%1"_s.arg(path(trusted))}) {
            auto file = fileWith({{u"listen"_s, QStringList{u"tcp:6667"_s, place}}});
            const auto faults = certificatesGivenBy(file, options()).faults;
            QCOMPARE(faults.size(), fault.isEmpty() ? 0 : 1);
            if (!fault.isEmpty()) {
                QVERIFY2(faults.first().text.startsWith(u"irc.toml: listen: "_s), qPrintable(faults.first().text));
                QVERIFY2(faults.first().text.contains(fault), qPrintable(faults.first().text));
                QCOMPARE(faults.first().code, u"listen"_s);
            }
            file.enabled = false;
            QVERIFY(certificatesGivenBy(file, options()).faults.isEmpty());
        }
    }

    void looksIntoAPlacesFolder()
    {
        const auto file = fileWith({{u"listen"_s,
            QStringList{u"tls:6697:certificate=%1:key=%2:certificates=%3"_s.arg(
                path(u"good.crt"_s), path(u"good.key"_s), m_folder->path())}}});
        const auto found = certificatesGivenBy(file, options());
        QVERIFY(found.faults.isEmpty());
        QCOMPARE(found.remarks.size(), 1);
        QVERIFY(found.remarks.first().contains(u"/old.crt has been out of date since "_s));
    }

    /// Which ServiceType::check() tells in words of its own.
    void oneWithoutItsKeyIsAFaultOfTheValues()
    {
        for (const auto& key : {u"certificate"_s, u"key"_s}) {
            const auto found = certificatesGivenBy(fileWith({{key, path(u"good.crt"_s)}}), options());
            QVERIFY(found.faults.isEmpty());
            QVERIFY(found.remarks.isEmpty());
        }
    }

    /// What does not start fails at nothing.
    void faultsAreOfWhatStarts()
    {
        auto file = fileWith({{u"certificate"_s, path(u"none.crt"_s)}, {u"key"_s, path(u"none.key"_s)}});
        QCOMPARE(certificatesGivenBy(file, options()).faults.size(), 1);
        file.enabled = false;
        QVERIFY(certificatesGivenBy(file, options()).faults.isEmpty());
    }

private:
    static OptionList options()
    {
        return {{.key = u"listen"_s,
                    .type = Option::Type::Endpoint,
                    .fallback = QStringList{u"tcp:6667"_s},
                    .repeated = true},
            {.key = u"certificate"_s, .fallback = QString()}, {.key = u"key"_s, .fallback = QString()}};
    }
    ServiceFile fileWith(const QMap<QString, QVariant>& wishes) const
    {
        ServiceFile file{.name = u"irc"_s, .path = u"irc.toml"_s, .type = u"irc"_s};
        const auto checked = checkOptions(options(), wishes);
        if (!checked)
            qFatal("%s", qPrintable(checked.error().text));
        file.values = *checked;
        return file;
    }
    QString path(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(GivenCertificatesTest)
#include "tst_givencertificates.moc"
