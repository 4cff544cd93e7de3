#pragma once

#include <QByteArray>
#include <QString>

#include "app/traffic/decodedunit.h"
#include "ui/style/colours/statemark.h"
#include "ui/widgets/code/codespans.h"

namespace everyport::ui {

/// One unit of traffic: a stanza, a request, a frame.
struct TrafficUnit {
    qint64 at = 0; ///< Milliseconds since 1970.
    bool in = false;
    QByteArray bytes = {};  ///< Perhaps cut; see whole.
    qsizetype whole = 0;    ///< How many it were.
    quint64 connection = 0; ///< ConnectionRecord::id.
    QString protocol = {};
    QString who = {}; ///< Which connection, in words.
    qint64 took = -1; ///< Milliseconds since what it answers was asked; -1 where it answers nothing.
};

/// What a unit says, for a row and unfolded.
struct TrafficLine {
    QString kind = {};    ///< "message", "iq get", "GET", "200", "frame"
    QString summary = {}; ///< On one line.
    Tone tone = Tone::Normal;
};
TrafficLine lineOf(const DecodedUnit& decoded, const TrafficUnit& unit);
TrafficLine trafficLine(const QString& protocol, const TrafficUnit& unit);
/// The whole of it, indented, with the language for its colours.
struct TrafficText {
    QString text = {};
    CodeLanguage language = CodeLanguage::Plain;
};
TrafficText trafficText(const QString& protocol, const TrafficUnit& unit);

} // namespace everyport::ui
