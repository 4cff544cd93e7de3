#include <semaphore>

#include <QDir>
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
    QStringList themes;
    QList<double> volumes;
    QThread* on = nullptr;
    QString wrong;
    int made = 0;
    std::counting_semaphore<8> mayEnd{8};
};

class FakePlayer final : public SoundPlayer {
public:
    explicit FakePlayer(Heard& heard) : m_heard(heard) {}
    QString play(const QString& name, const QString& theme, double volume) override
    {
        m_heard.mayEnd.acquire();
        m_heard.themes.append(theme);
        m_heard.names.append(name);
        m_heard.volumes.append(volume);
        m_heard.on = QThread::currentThread();
        return m_heard.wrong;
    }

private:
    Heard& m_heard;
};

std::unique_ptr<Sounds> soundsTo(Heard& heard, const DesktopSounds& desktop = {})
{
    return std::make_unique<Sounds>(
        [&heard] {
            ++heard.made;
            return std::make_unique<FakePlayer>(heard);
        },
        [desktop] { return desktop; });
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

/// Some milliseconds of nothing, as a WAV file.
QByteArray silence()
{
    const QByteArray header = QByteArray::fromHex(
        "52494646e400000057415645666d74201000000001000100401f0000803e00000200100064617461c0000000");
    return header + QByteArray(0xc0, '\0');
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

    /// The desktop's theme is taken; where it wants no sounds of events, none is heard, and nothing is wrong.
    void theDesktopHasItsSay()
    {
        Heard heard;
        auto sounds = soundsTo(heard, {true, u"Yaru"_s});
        sounds->play(Sounds::Sound::Ping, 100);
        sounds.reset();
        QCOMPARE(heard.themes, QStringList{u"Yaru"_s});
        sounds = soundsTo(heard, {false, u"Yaru"_s});
        QSignalSpy failed(sounds.get(), &Sounds::failed);
        sounds->play(Sounds::Sound::Ping, 100);
        sounds.reset();
        QCOMPARE(heard.names.size(), 1);
        QVERIFY(failed.isEmpty());
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
        Sounds sounds([] { return std::unique_ptr<SoundPlayer>(); }, [] { return DesktopSounds(); });
        QVERIFY(!sounds.areThere());
        sounds.play(Sounds::Sound::Ping, 100);
    }

    /// The library itself, at a loudspeaker of ALSA's that swallows all.
    void theDesktopsOwnLibrary()
    {
        QTemporaryDir folder;
        const auto alsa = folder.filePath(u"asound.conf"_s);
        writeFile(alsa, "pcm.default { type null }\nctl.default { type null }\n");
        qputenv("ALSA_CONFIG_PATH", QFile::encodeName(alsa));
        qputenv("CANBERRA_DRIVER", "alsa");
        const auto player = makeCanberraPlayer();
        QVERIFY2(player, "libcanberra0 is not installed");
        QCOMPARE(player->play(u"message-new-instant"_s, {}, 0), QString());
        QCOMPARE(player->play(u"bell"_s, {}, -6), QString());
        QCOMPARE(player->play(u"dialog-warning"_s, {}, -6), QString());
        // A sound that only one theme has is found in that theme alone; what it lacks is the common theme's, and so is
        // all of a theme that is not there.
        QVERIFY(QDir(folder.path()).mkpath(u"sounds/odd/stereo"_s));
        writeFile(folder.filePath(u"sounds/odd/index.theme"_s),
            "[Sound Theme]\nName=Odd\nDirectories=stereo\n\n[stereo]\nOutputProfile=stereo\n");
        writeFile(folder.filePath(u"sounds/odd/stereo/odd-one.wav"_s), silence());
        qputenv("XDG_DATA_HOME", QFile::encodeName(folder.path()));
        const auto themed = makeCanberraPlayer();
        QCOMPARE(themed->play(u"odd-one"_s, u"odd"_s, 0), QString());
        QCOMPARE(themed->play(u"bell"_s, u"odd"_s, 0), QString());
        QCOMPARE(themed->play(u"bell"_s, u"not-there"_s, 0), QString());
        QVERIFY(!themed->play(u"odd-one"_s, {}, 0).isEmpty());
        qputenv("CANBERRA_DRIVER", "nonsense");
        QVERIFY(!makeCanberraPlayer()->play(u"bell"_s, {}, 0).isEmpty());
    }
};

QTEST_GUILESS_MAIN(SoundsTest)
#include "tst_sounds.moc"
