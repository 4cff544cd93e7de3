#pragma once

#include <memory>

#include "app/chat/network/formsession.h"

namespace everyport::chat {

/// What a person is for a room, there or not.
enum class Standing : quint8 { None, Member, Administrator, Owner, Banned };

/// A person in one of a room's lists: of owners, administrators, members or the banned.
struct RoomPerson {
    QString address = {};
    QString nick = {};
    QString reason = {}; ///< Of a ban, for the most part.
    Standing standing = Standing::None;
};

/// Looking after rooms, where a network lets whoever owns them. Part of its link: see Link::roomCare.
class RoomAdministration {
public:
    virtual ~RoomAdministration() = default;
    virtual std::unique_ptr<FormSession> settings(const QString& room) = 0;
    /// Of a room that was just made; see Conversation::wantsSettings.
    virtual Task<Result<Done>> useDefaults(QString room) = 0;
    /// Becoming known there, under a name of one's own.
    virtual std::unique_ptr<FormSession> registration(const QString& room) = 0;
    /// For good, with all who are in it; `alternative` is a room to go to instead, or empty.
    virtual Task<Result<Done>> destroy(QString room, QString reason, QString alternative) = 0;
    virtual Task<Result<QList<RoomPerson>>> people(QString room, Standing standing) = 0;
    virtual Task<Result<Done>> setStanding(QString room, QString address, Standing standing, QString reason) = 0;
};

} // namespace everyport::chat
