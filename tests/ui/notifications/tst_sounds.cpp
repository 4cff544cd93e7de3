#include <semaphore>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include "tests/support/testclass.h"
#include "ui/notifications/sounds.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

namespace {

/// Hears what would be heard, and holds the sound server up for as long as it is wanted.
struct Heard {
    QStringList names;
    QList<double> volumes;
    QThread* on = nullptr;
    QString wrong;
    int made = 0;
    std::counting_semaphore<8> mayEnd{8};
};

class FakePlayer final : public SoundPlayer {
public:
    explicit FakePlayer(Heard& heard) : m_heard(heard) {}
    QString play(const QString& name, double volume) override
    {
        m_heard.mayEnd.acquire();
        m_heard.names.append(name);
        m_heard.volumes.append(volume);
        m_heard.on = QThread::currentThread();
        return m_heard.wrong;
    }

private:
    Heard& m_heard;
};

std::unique_ptr<Sounds> soundsTo(Heard& heard)
{
    return std::make_unique<Sounds>([&heard] {
        ++heard.made;
        return std::make_unique<FakePlayer>(heard);
    });
}

} // namespace

/// What is heard, of whom it is asked, and that nobody waits for it.
class SoundsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsComeBack()
    {
        for (const auto sound : Sounds::all)
            QCOMPARE(Sounds::fromWord(Sounds::word(sound)), sound);
        QCOMPARE(Sounds::fromWord(u"trumpet"_s), Sounds::Sound::None);
    }

    void playsBesideTheLoop()
    {
        Heard heard;
        auto sounds = soundsTo(heard);
        QCOMPARE(heard.made, 0); // a start pays nothing
        sounds->play(Sounds::Sound::None, 100);
        sounds->play(Sounds::Sound::Ping, 0);
        QCOMPARE(heard.made, 0);
        sounds->play(Sounds::Sound::Ping, 50);
        sounds.reset(); // waits for what was begun
        QCOMPARE(heard.names, QStringList{u"message-new-instant"_s});
        QVERIFY(qAbs(heard.volumes.first() + 6.02) < 0.01); // half as loud
        QVERIFY(heard.on != QThread::currentThread());
    }

    void aFloodIsOneSound()
    {
        Heard heard;
        for (int i = 0; i < 8; ++i)
            heard.mayEnd.acquire();
        auto sounds = soundsTo(heard);
        for (int i = 0; i < 100; ++i)
            sounds->play(Sounds::Sound::Bell, 100);
        heard.mayEnd.release(8);
        sounds.reset();
        QCOMPARE(heard.names, QStringList{u"bell"_s});
        QCOMPARE(heard.made, 1);
    }

    void whatFailedIsTold()
    {
        Heard heard;
        heard.wrong = u"No such device"_s;
        auto sounds = soundsTo(heard);
        QSignalSpy failed(sounds.get(), &Sounds::failed);
        sounds->play(Sounds::Sound::Low, 100);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().toString(), heard.wrong);
        // And the next one is tried.
        sounds->play(Sounds::Sound::Low, 100);
        QTRY_COMPARE(failed.size(), 2);
    }

    void noneWhereNothingPlaysThem()
    {
        Sounds sounds([] { return std::unique_ptr<SoundPlayer>(); });
        QVERIFY(!sounds.areThere());
        sounds.play(Sounds::Sound::Ping, 100);
    }

    /// The library itself, at a loudspeaker of ALSA's that swallows all.
    void theDesktopsOwnLibrary()
    {
        QTemporaryDir folder;
        QFile alsa(folder.filePath(u"asound.conf"_s));
        QVERIFY(alsa.open(QIODevice::WriteOnly));
        alsa.write("pcm.default { type null }\nctl.default { type null }\n");
        alsa.close();
        qputenv("ALSA_CONFIG_PATH", QFile::encodeName(alsa.fileName()));
        qputenv("CANBERRA_DRIVER", "alsa");
        const auto player = makeCanberraPlayer();
        QVERIFY2(player, "libcanberra0 is not installed");
        QCOMPARE(player->play(u"message-new-instant"_s, 0), QString());
        QCOMPARE(player->play(u"bell"_s, -6), QString());
        QCOMPARE(player->play(u"dialog-warning"_s, -6), QString());
        qputenv("CANBERRA_DRIVER", "nonsense");
        QVERIFY(!makeCanberraPlayer()->play(u"bell"_s, 0).isEmpty());
    }
};

QTEST_GUILESS_MAIN(SoundsTest)
#include "tst_sounds.moc"
