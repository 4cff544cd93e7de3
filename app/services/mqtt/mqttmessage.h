#pragma once

#include <optional>

#include <QByteArray>
#include <QString>

namespace everyport {

/// What a reader published.
struct MqttMessage {
    enum class About {
        Tag,    ///< everyport/READER/tag
        Status, ///< everyport/READER/status
    };
    static constexpr qsizetype longest = 1024;

    About about = About::Tag;
    QString reader;
    QByteArray payload;
};

/// Empty: it is none of ours, or too long, or a tag that the broker had kept (`isRetained`).
std::optional<MqttMessage> mqttMessage(const QString& topic, QByteArrayView payload, bool isRetained);

/// What a reader says of itself at everyport/READER/status.
enum class MqttStatus {
    Online,
    Offline,
    Nothing, ///< As when a retained status is taken back.
    Unknown, ///< Another word than these.
};
/// Its payload is the word, in capitals or not, in quotes or not, or JSON {"status": "offline"}.
MqttStatus mqttStatus(QByteArrayView payload);

/// A tag's payload as one line, its end not included: rfid::messageRule reads it. `isDecimal`: digits alone are a
/// decimal number.
QByteArray mqttLine(QByteArrayView payload, bool isDecimal);

// The topics that are subscribed to, and the one that a reader listens to.
QByteArray mqttTagTopics();
QByteArray mqttStatusTopics();
QByteArray mqttTagTopic(const QString& reader); ///< The one that a reader publishes its cards at.
QByteArray mqttFeedbackTopic(const QString& reader);

} // namespace everyport
