#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace everyport::ui {

/// An address within a text.
struct LinkFound {
    qsizetype from = 0;
    qsizetype length = 0;
    QUrl url = {};
};

/// Addresses of the web, of chats and of mail; nothing else is ever opened. What only closes the sentence is left out.
QList<LinkFound> findLinks(const QString& text);
/// Where it really leads, for a tool tip: a host in foreign letters shows its plain form, too.
QString linkHint(const QUrl& url);

} // namespace everyport::ui
