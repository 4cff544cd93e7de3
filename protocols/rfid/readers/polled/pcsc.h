#pragma once

#include "protocols/rfid/driver/driver.h"
#include "protocols/rfid/readers/polled/pcscrecord.h"

namespace everyport::rfid {

/// Any reader that the system's smart card service has (pcscd): ACR122U and the others of its kind. Its line are the
/// records of pcscrecord.h: a card that lies there is asked for its number once, and the service says when it has been
/// taken away. Of readers with the commands of ACR122U the firmware is told, and lamps and beeper used.
class PcscDriver final : public Driver {
public:
    explicit PcscDriver(DriverEvents& events) : Driver(describe(), events) {}
    static DriverInfo describe();

protected:
    void work() override;
    void started() override;
    void timePassed() override;
    std::optional<Moment> wakeUpAt() const override;
    bool showFeedback(const Feedback& feedback) override;

private:
    enum class About { Number, Firmware, Lamp };
    struct Asked {
        quint8 number;
        About about;
        Moment at;
        bool byCard; ///< Sent by way of the card; else straight to the reader.
    };

    void takeRecord(const PcscRecord& record);
    void takeName(const PcscRecord& record);
    void takeStatus(const PcscRecord& record);
    void takeAnswer(const PcscRecord& record);
    void takeNumber(const QByteArray& answer, qsizetype size);
    void takeFirmware(const QByteArray& answer, qsizetype size);
    void takeFailure(const Asked& asked, const PcscRecord& record);
    void cardCame(const PcscStatus& status);
    void cardWent();
    void ask(About about, const QByteArray& command, bool byCard);
    void askNumber();
    void sayHello();
    void askLater();
    std::optional<Asked> answered(quint8 number);
    bool isAskingNumber() const;

    QList<Asked> m_asked;          ///< And not answered yet, the oldest first.
    std::optional<Tag> m_told;     ///< The card that lies there, once its number was read.
    PcscStatus m_status;           ///< As it was last.
    std::optional<Moment> m_again; ///< When to ask for the number once more.
    Moment m_helloAt{0};
    int m_attempts = 0; ///< Of this card.
    quint8 m_lastNumber = 0;
    bool m_isNamed = false;
    bool m_isAcr122 = false;
    bool m_wantsFirmware = false;
    bool m_refusesDirect = false; ///< The service lets nobody talk to the reader itself: only by way of a card.
};

} // namespace everyport::rfid
