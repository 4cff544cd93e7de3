#pragma once

#include <QByteArray>

namespace everyport::irc {

/// Three-digit replies by the names that RFC 2812 §5, modern.ircdocs.horse and the IRCv3 specifications give them.
enum class Numeric : quint16 {
    Welcome = 1, YourHost = 2, Created = 3, MyInfo = 4, Isupport = 5, Bounce = 10,
    StatsLinkInfo = 211, StatsCommands = 212, StatsKLine = 216, StatsYLine = 218, EndOfStats = 219, UserModeIs = 221, StatsUptime = 242, StatsOLine = 243, StatsDebug = 249,
    LuserClient = 251, LuserOp = 252, LuserUnknown = 253, LuserChannels = 254, LuserMe = 255,
    AdminMe = 256, AdminLocation1 = 257, AdminLocation2 = 258, AdminEmail = 259, TryAgain = 263, LocalUsers = 265, GlobalUsers = 266,
    SilenceList = 271, EndOfSilenceList = 272, AcceptList = 281, EndOfAcceptList = 282, WhoisCertFp = 276,
    Away = 301, UserHost = 302, Ison = 303, UnAway = 305, NowAway = 306, WhoisRegNick = 307, WhoisUser = 311, WhoisServer = 312,
    WhoisOperator = 313, WhowasUser = 314, EndOfWho = 315, WhoisIdle = 317, EndOfWhois = 318, WhoisChannels = 319, WhoisSpecial = 320,
    ListStart = 321, List = 322, ListEnd = 323, ChannelModeIs = 324, CreationTime = 329, WhoisAccount = 330, NoTopic = 331,
    Topic = 332, TopicWhoTime = 333, WhoisBot = 335, InviteList = 336, EndOfInviteList = 337, WhoisActually = 338, Inviting = 341,
    InviteExceptions = 346, EndOfInviteExceptions = 347, BanExceptions = 348, EndOfBanExceptions = 349,
    Version = 351, WhoReply = 352, NamesReply = 353, WhoxReply = 354, Links = 364, EndOfLinks = 365, EndOfNames = 366,
    BanList = 367, EndOfBanList = 368, EndOfWhowas = 369, Info = 371, Motd = 372, EndOfInfo = 374, MotdStart = 375, EndOfMotd = 376,
    WhoisHost = 378, WhoisModes = 379, YouAreOperator = 381, Rehashing = 382, Time = 391, VisibleHost = 396,
    UnknownError = 400, NoSuchNick = 401, NoSuchServer = 402, NoSuchChannel = 403, CannotSendToChannel = 404, TooManyChannels = 405,
    WasNoSuchNick = 406, TooManyTargets = 407, NoOrigin = 409, InvalidCapCommand = 410, NoRecipient = 411, NoTextToSend = 412,
    NoTopLevel = 413, WildTopLevel = 414, InputTooLong = 417, UnknownCommand = 421, NoMotd = 422,
    NoNicknameGiven = 431, ErroneousNickname = 432, NicknameInUse = 433, NickCollision = 436, UnavailableResource = 437, SummonDisabled = 445, UsersDisabled = 446,
    UserNotInChannel = 441, NotOnChannel = 442, UserOnChannel = 443, NotRegistered = 451, AcceptFull = 456, AcceptExists = 457, AcceptNot = 458, NeedMoreParams = 461,
    AlreadyRegistered = 462, PasswordMismatch = 464, YouAreBanned = 465, KeySet = 467, LinkSet = 469, LinkChannel = 470, ChannelIsFull = 471,
    UnknownMode = 472, InviteOnlyChannel = 473, BannedFromChannel = 474, BadChannelKey = 475, BadChannelMask = 476,
    NeedRegisteredNick = 477, BanListFull = 478, BadChannelName = 479, Throttle = 480, NoPrivileges = 481, ChannelOpNeeded = 482,
    CannotKillServer = 483, NoOperHost = 491, UserModeUnknownFlag = 501, UsersDontMatch = 502, SilenceListFull = 511, OperatorsOnly = 520,
    HelpNotFound = 524, InvalidKey = 525, StartTls = 670, WhoisSecure = 671, StartTlsFailed = 691, InvalidModeParameter = 696,
    HelpStart = 704, HelpText = 705, EndOfHelp = 706, Knock = 710, KnockDelivered = 711, TooManyKnocks = 712, ChannelOpen = 713,
    KnockOnChannel = 714, TargetCallerId = 716, TargetNotified = 717, CallerIdMessage = 718, NoPrivilege = 723, MonitorOnline = 730, MonitorOffline = 731, MonitorList = 732, EndOfMonitorList = 733,
    MonitorListFull = 734, WhoisKeyValue = 760, KeyValue = 761, KeyNotSet = 766, MetadataSubscribed = 770,
    MetadataUnsubscribed = 771, MetadataSubscriptions = 772, MetadataSyncLater = 774,
    LoggedIn = 900, LoggedOut = 901, NickLocked = 902, SaslSuccess = 903, SaslFail = 904, SaslTooLong = 905, SaslAborted = 906,
    SaslAlready = 907, SaslMechanisms = 908,
};

/// "001"
inline QByteArray numericText(Numeric numeric)
{
    const auto number = int(numeric);
    const char digits[] = {char('0' + number / 100), char('0' + number / 10 % 10), char('0' + number % 10)};
    return QByteArray(digits, 3);
}

/// 0 where it is none.
inline int numericOf(QByteArrayView command)
{
    if (command.size() != 3)
        return 0;
    int number = 0;
    for (const char c : command) {
        if (c < '0' || c > '9')
            return 0;
        number = number * 10 + (c - '0');
    }
    return number;
}

} // namespace everyport::irc
