#include "app/polls/cardwords.h"

namespace everyport::polls {

// Chosen so that any pair may stand on a wall: no colour or quality that is said of people to hurt, no beast that is
// a word of abuse. Names that were shown once must not change, so the order of these lists stays for ever.

const std::array<const char*, 128> cardQualities{
    "amber", "apricot", "aqua", "arctic", "ash", "autumn", "azure", "balmy",
    "beige", "birch", "blithe", "blue", "bold", "brave", "breezy", "bright",
    "brisk", "bronze", "calm", "candid", "carmine", "cedar", "cheerful", "cherry",
    "chestnut", "clear", "clever", "cloudy", "clover", "cobalt", "copper", "coral",
    "cosmic", "cosy", "crimson", "crisp", "crystal", "curious", "daring", "dawn",
    "denim", "dewy", "eager", "early", "earnest", "elm", "emerald", "fancy",
    "fern", "festive", "fleet", "floral", "fond", "forest", "frank", "fresh",
    "friendly", "frosty", "garnet", "gentle", "glad", "gleaming", "golden", "graceful",
    "grand", "granite", "green", "happy", "hardy", "hazel", "honest", "honey",
    "humble", "indigo", "ivory", "jade", "jolly", "jovial", "keen", "kind",
    "lemon", "lilac", "lime", "lively", "lucid", "lucky", "lunar", "magenta",
    "maple", "marble", "maroon", "mellow", "merry", "mild", "mint", "misty",
    "mossy", "navy", "nimble", "noble", "oak", "ochre", "olive", "opal",
    "orange", "orchid", "patient", "peach", "pearl", "pine", "plucky", "plum",
    "polar", "polite", "proud", "purple", "quick", "quiet", "ruby", "russet",
    "saffron", "scarlet", "serene", "silver", "solar", "sunny", "teal", "violet",
};

const std::array<const char*, 256> cardBeasts{
    "adder", "agouti", "albatross", "alpaca", "anchovy", "anemone", "angelfish", "anole",
    "ant", "anteater", "antelope", "aphid", "archerfish", "armadillo", "auk", "avocet",
    "axolotl", "badger", "bandicoot", "barbel", "barbet", "barnacle", "barracuda", "basilisk",
    "bass", "bee", "beetle", "bettong", "bilby", "bison", "bittern", "blackbird",
    "blenny", "bluejay", "bobcat", "bongo", "bonito", "bowerbird", "bream", "brill",
    "budgie", "buffalo", "bulbul", "bullfinch", "bumblebee", "bunting", "bushbaby", "bustard",
    "butterfly", "buzzard", "caiman", "camel", "canary", "capelin", "capybara", "caracal",
    "caracara", "cardinal", "caribou", "carp", "cassowary", "cat", "catfish", "chaffinch",
    "chameleon", "chamois", "cheetah", "chickadee", "chinchilla", "chipmunk", "chough", "cicada",
    "civet", "clam", "coati", "cockatiel", "cockatoo", "cod", "condor", "coot",
    "corella", "cormorant", "cowrie", "coyote", "crab", "crane", "crayfish", "cricket",
    "crossbill", "crow", "curlew", "cuttlefish", "dab", "damselfly", "darter", "deer",
    "dingo", "dipper", "dolphin", "dormouse", "dory", "dotterel", "dove", "dragonfly",
    "drongo", "duck", "dugong", "dunlin", "dunnock", "eagle", "earwig", "echidna",
    "eel", "egret", "eider", "eland", "elk", "elver", "emu", "ermine",
    "falcon", "fennec", "ferret", "fieldfare", "finch", "firefly", "flamingo", "flounder",
    "flycatcher", "fossa", "fox", "frog", "fulmar", "gadwall", "galago", "gannet",
    "gar", "gazelle", "gecko", "gerbil", "gharial", "gibbon", "giraffe", "glider",
    "gnu", "goby", "godwit", "goldcrest", "goldeneye", "goldfinch", "goldfish", "goosander",
    "goshawk", "grasshopper", "grayling", "grebe", "grouper", "grouse", "guanaco", "gudgeon",
    "guillemot", "gull", "guppy", "gurnard", "haddock", "halibut", "hamster", "hare",
    "harrier", "hawk", "hawkmoth", "hedgehog", "heron", "herring", "hoopoe", "hornbill",
    "hornet", "horse", "hoverfly", "huchen", "hummingbird", "hyrax", "ibex", "ibis",
    "iguana", "impala", "isopod", "jacana", "jackdaw", "jaguar", "jay", "jellyfish",
    "jerboa", "kakapo", "kangaroo", "katydid", "kea", "kestrel", "kingbird", "kingfisher",
    "kite", "kiwi", "knot", "koala", "koi", "kookaburra", "krill", "kudu",
    "lacewing", "ladybird", "lamprey", "lapwing", "lark", "lemming", "lemur", "leopard",
    "ling", "linnet", "lion", "lizard", "llama", "lobster", "loon", "loris",
    "lory", "lynx", "macaw", "mackerel", "magpie", "mallard", "manatee", "manta",
    "mantis", "margay", "markhor", "marlin", "marmot", "marten", "martin", "mayfly",
    "meerkat", "merlin", "mink", "minnow", "mole", "mongoose", "moorhen", "moose",
    "mullet", "muntjac", "myna", "narwhal", "newt", "nightjar", "numbat", "nuthatch",
};

} // namespace everyport::polls
