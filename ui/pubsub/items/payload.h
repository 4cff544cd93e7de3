#pragma once

#include <optional>

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace everyport::ui {

/// One value inside a payload: where it stands and what it is.
struct PayloadField {
    QString name = {}; ///< "answer_id_ref", "soup count"
    QString value = {};
    bool operator==(const PayloadField&) const = default;
};

/// All values of an item's payload, in their order; at most a hundred. Nothing where it is no XML.
QList<PayloadField> payloadFields(const QByteArray& xml);
/// The first few on one line: what the item says.
QString payloadSummary(const QList<PayloadField>& fields);
/// The record inside `<json xmlns='urn:xmpp:json:0'>` where there is one, else one made of the fields.
QByteArray payloadJson(const QByteArray& xml);
/// The number that a field holds; nothing where it is none.
std::optional<double> numberIn(const QList<PayloadField>& fields, const QString& name);
/// Fields that are numbers and could make a line, the likeliest first.
QStringList numericFields(const QList<PayloadField>& fields);

/// What is wrong with a payload that somebody writes, as a sentence; empty when it can be published.
QString payloadFault(const QByteArray& xml, qsizetype limit);

} // namespace everyport::ui
