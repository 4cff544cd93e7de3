#pragma once

#include "netcore/base/result.h"
#include "protocols/rfid/readers/polled/polleddriver.h"

namespace everyport::rfid {

/// Chafon UHFReader18 and the 288 family: EPC Gen2 labels read from metres away, so whoever only stands near is read
/// as well. Frames begin with their length and end with a CRC. The 288 names the antenna and how strong a label was;
/// which of both a reader is shows in its answers, and it may want its inventory asked in another form.
class UhfChafonDriver final : public PolledDriver {
public:
    explicit UhfChafonDriver(DriverEvents& events);
    static DriverInfo describe();
    static FrameRule frameRule();
    static QByteArray frame(quint8 address, QByteArrayView commandAndData);

protected:
    QByteArray question() override;
    void takeFrame(const QByteArray& frame) override;
    void setUpAnew() override { m_asksVersion = !m_asksVersion; }

private:
    struct Label {
        QByteArrayView number;
        int strength = -1; ///< -1: not said.
    };
    /// The labels in an answer to an inventory.
    struct Labels {
        QList<Label> list = {};
        QString antenna = {};
        qsizetype header = 0; ///< Bytes before the first label.
        bool fits = false;    ///< They fill the answer exactly.
    };
    static Labels labelsIn(QByteArrayView data, bool hasAntenna);
    Labels labelsIn(QByteArrayView data) const;

    void takeAnswer(const QByteArray& frame, const Labels& labels);
    void inventoryTold(quint8 status, const Labels& labels);
    void versionTold(QByteArrayView data);

    bool m_asksVersion = false;
    bool m_asksLongForm = false;      ///< It refused the short one.
    std::optional<bool> m_hasAntenna; ///< As its kind says.
};

} // namespace everyport::rfid
