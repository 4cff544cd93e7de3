#pragma once

#include <memory>
#include <QVariant>

#include "app/plugins/pluginport.h"
#include "netcore/task/taskset.h"
#include "protocols/rfid/driver/driver.h"

namespace everyport::plugins {

/// What all readers of one plugin's kind share. `call` is null from the moment when the plugin's decoder has gone.
struct DecoderLink {
    QString plugin;
    PluginCall call;
    int tickMs = 0;        ///< 0: it is not called by time.
    bool silences = false; ///< It wants to see what a silence has left unfinished.
    qint64 lastReader = 0;
    TaskSet farewells{TaskSet::alreadyTold}; // as PluginCall says
};

/// A reader whose bytes a plugin decodes. They go to Python as they come, in order and one call at a time; the answers
/// come later and count for the moment when the bytes were heard. What no answer took waits here, at most `mostWaiting`
/// bytes: a flood that outruns the plugin is a fault and is dropped. So is what a call fails with.
class DecoderDriver final : public rfid::Driver {
public:
    static constexpr qsizetype mostWaiting = 16 * 1024;

    DecoderDriver(rfid::DriverInfo info, std::shared_ptr<DecoderLink> link, rfid::DriverEvents& events);
    ~DecoderDriver() override;

    void abandon() override;

protected:
    void work() override;
    void silence() override;
    void started() override;
    void timePassed() override;
    std::optional<rfid::Moment> wakeUpAt() const override;
    bool isAsking() const override { return m_asking; }

private:
    Task<Result<Done>> converse();
    void speak();
    QVariantList nextQuestion();
    void hear(const Result<QVariant>& answer);
    bool takeFrame(const QVariantMap& found, qsizetype& left);
    bool takeOne(const QVariantMap& found, qsizetype& left);
    void fail(qsizetype left);

    std::shared_ptr<DecoderLink> m_link;
    const qint64 m_reader;
    Task<Result<Done>> m_talk;
    QString m_verb;        ///< What is being asked.
    qsizetype m_asked = 0; ///< So many bytes from the buffer's front are being looked at.
    rfid::Moment m_heardAt{0};
    rfid::Moment m_latest{0};
    rfid::Moment m_tickAt{0};
    bool m_asking = false;
    bool m_hearing = false; ///< An answer is being told: whoever hears it may close us.
    bool m_opens = false;
    bool m_fresh = false; ///< Bytes have come that nobody has seen.
    bool m_silent = false;
    bool m_ticks = false;
    bool m_forgotten = false; ///< The bytes that are being looked at were dropped meanwhile.
    bool m_abandoned = false;
};

} // namespace everyport::plugins
